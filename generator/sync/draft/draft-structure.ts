import type { RawStructure } from "../../load/format/action.js";
import type { DraftStructure } from "../emit/drafted.js";
import { draftField, type Use } from "./draft-field.js";
import { draftText } from "./draft-text.js";

/** A structure of upstream's, in upstream's words, as a draft of ours. */
export function draftStructure(name: string, structure: RawStructure, use: Use): DraftStructure {
  const { doc: _, members, ...facts } = structure;
  return {
    ...facts,
    doc: draftText(name),
    draft: true,
    ...(!use.requests && !use.answers && { source: "Upstream lists it, and no action uses it." }),
    members: members.map((member) => draftField(member, use)),
  };
}
