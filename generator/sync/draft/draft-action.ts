import type { RawAction } from "../../load/format/action.js";
import type { DraftAction } from "../emit/drafted.js";
import { draftField } from "./draft-field.js";
import { draftText } from "./draft-text.js";

/** An action of upstream's, in upstream's words, as a draft of ours. */
export function draftAction(name: string, action: RawAction): DraftAction {
  const { summary: _, doc: __, input = [], output = [], ...facts } = action;
  return {
    ...facts,
    summary: draftText(name),
    draft: true,
    input: input.map((field) => draftField(field, { requests: true, answers: false })),
    output: output.map((field) => draftField(field, { requests: false, answers: true })),
  };
}
