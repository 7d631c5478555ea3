import type { RawStructure } from "../../load/format/action.js";
import type { DraftStructure } from "../emit/drafted.js";
import { draftField, type Use } from "./draft-field.js";
import { draftText } from "./draft-text.js";

/** Where a structure comes from that nothing leads to. */
export const UNUSED = "Upstream lists it, and no action uses it.";

/** A structure of upstream's, in upstream's words, as a draft of ours. */
export function draftStructure(name: string, structure: RawStructure, use: Use): DraftStructure {
  const { doc: _, members, ...facts } = structure;
  const unused = !use.requests && !use.answers;
  // What does not travel yet may travel either way one day: all that upstream says is kept.
  const travels = unused ? { requests: true, answers: true } : use;
  return {
    ...facts,
    doc: draftText(name),
    draft: true,
    ...(unused && { source: "Upstream lists it, and no action uses it." }),
    members: members.map((member) => draftField(member, travels)),
  };
}
