import { visible } from "../../diagnostics/diagnostic.js";
import type { RawSpec, Sourced } from "../../load/load-service.js";
import type { Model } from "../../model/model.js";
import type { DraftAction, DraftStructure } from "../emit/drafted.js";
import { draftAction } from "./draft-action.js";
import { draftStructure } from "./draft-structure.js";
import { draftText } from "./draft-text.js";

/** A spec that nobody has seen to yet. */
export interface DraftSpec extends RawSpec {
  readonly actions: readonly Sourced<DraftAction>[];
  readonly structures: readonly Sourced<DraftStructure>[];
  /** What upstream calls the service, where that is no product name of ours. */
  readonly upstreamName?: string;
}

/**
 * Upstream's spec, in upstream's words, as a draft of ours under the name of its folder. The model is
 * what was built of it: it knows which side reaches which structure.
 */
export function draftSpec(spec: RawSpec, model: Model, folder: string): DraftSpec {
  const { value: service } = spec.service;
  const product = /^[\x20-\x7e]+$/.test(service.product) ? service.product : spec.name;
  return {
    ...spec,
    name: folder,
    ...(product !== service.product && { upstreamName: visible(service.product) }),
    service: {
      ...spec.service,
      value: {
        ...service,
        product,
        doc: draftText(spec.name),
        draft: true,
        ...(folder !== spec.name && { name: spec.name }),
      },
    },
    actions: spec.actions.map((one) => ({
      ...one,
      file: `${folder}/actions/${one.name}`,
      value: draftAction(one.name, one.value),
    })),
    structures: spec.structures.map((one) => {
      const { inRequests = false, inResponses = false } = model.structures.get(one.name) ?? {};
      const use = { requests: inRequests, answers: inResponses };
      const file = `${folder}/structures/${one.name}`;
      return { ...one, file, value: draftStructure(one.name, one.value, use) };
    }),
  };
}
