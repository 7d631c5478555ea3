import type { RawSpec } from "../../load/load-service.js";
import type { DraftSpec } from "../draft/draft-spec.js";
import { draftedSpec } from "../drafted-spec.js";
import { buildUpstream, proseOf } from "./build-upstream.js";
import { renderUpstream } from "./render-upstream.js";

/** The text of upstream.json for specs that say what this metadata says: where syncs start from. */
export function baseline(told: RawSpec, draft: DraftSpec): string {
  const words = proseOf(told);
  const drafted = draftedSpec(draft, told, words, undefined);
  return renderUpstream(buildUpstream(told.name, drafted, words, new Map()));
}
