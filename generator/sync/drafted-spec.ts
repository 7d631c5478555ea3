import type { RawField } from "../load/format/field.js";
import type { RawSpec } from "../load/load-service.js";
import type { DraftSpec } from "./draft/draft-spec.js";
import type { DraftAction, DraftField, DraftStructure } from "./emit/drafted.js";
import { carryLimits } from "./upstream/carry-limits.js";
import type { Prose } from "./upstream/prose.js";
import type { Side, Upstream, UpstreamItem } from "./upstream/upstream.js";

/** Metadata as drafts of spec files: upstream's facts, and nothing of its words. */
export interface DraftedSpec {
  readonly version: string;
  readonly actions: ReadonlyMap<string, DraftAction>;
  readonly structures: ReadonlyMap<string, DraftStructure>;
}

/**
 * Drafts by name, with the limits of the last sync where upstream's words are still those of the
 * last sync: what we read out of them changes with our reading, and that is no change of the API.
 */
export function draftedSpec(
  draft: DraftSpec,
  told: RawSpec,
  prose: Prose,
  last: Upstream | undefined,
): DraftedSpec {
  const formats = formatsOf(told);
  const carried = (
    place: string,
    item: UpstreamItem | undefined,
    side: Side,
    fields: readonly DraftField[] | undefined,
  ): readonly DraftField[] =>
    (fields ?? []).map((field) => {
      const was = item?.sides.get(side)?.get(field.name);
      const here = `${place}/${side}/${field.name}`;
      return was ? carryLimits(field, was, prose.digestAt(here), formats.has(here)) : field;
    });
  return {
    version: told.service.value.version,
    actions: new Map(
      draft.actions.map(({ name, value }): [string, DraftAction] => {
        const [place, was] = [`actions/${name}`, last?.actions.get(name)];
        const input = carried(place, was, "input", value.input);
        const output = carried(place, was, "output", value.output);
        return [name, { ...value, input, output }];
      }),
    ),
    structures: new Map(
      draft.structures.map(({ name, value }): [string, DraftStructure] => {
        const [place, was] = [`structures/${name}`, last?.structures.get(name)];
        return [name, { ...value, members: carried(place, was, "members", value.members) }];
      }),
    ),
  };
}

/** The fields whose format upstream states itself. */
function formatsOf({ actions, structures }: RawSpec): ReadonlySet<string> {
  const stated = (place: string, fields: readonly RawField[] = []): readonly string[] =>
    fields.flatMap(({ name, format }) => (format === undefined ? [] : [`${place}/${name}`]));
  return new Set([
    ...actions.flatMap(({ name, value }) => [
      ...stated(`actions/${name}/input`, value.input),
      ...stated(`actions/${name}/output`, value.output),
    ]),
    ...structures.flatMap(({ name, value }) => stated(`structures/${name}/members`, value.members)),
  ]);
}
