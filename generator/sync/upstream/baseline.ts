import type { RawSpec } from "../../load/load-service.js";
import type { DraftSpec } from "../draft/draft-spec.js";
import { draftedSpec } from "../drafted-spec.js";
import { buildUpstream } from "./build-upstream.js";
import { Prose } from "./prose.js";
import { renderUpstream } from "./render-upstream.js";

/** The text of upstream.json for specs that say what this metadata says: where syncs start from. */
export function baseline(told: RawSpec, draft: DraftSpec): string {
  const prose = new Prose(told);
  const drafted = draftedSpec(draft, told, prose, undefined);
  return renderUpstream(buildUpstream(told.name, drafted, prose, new Map()));
}
