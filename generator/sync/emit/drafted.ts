import type { RawAction, RawStructure } from "../../load/format/action.js";
import type { RawField } from "../../load/format/field.js";

/** A field that nobody has seen to yet, and which of its keys were read out of upstream's prose. */
export interface DraftField extends RawField {
  readonly derived?: readonly string[];
  /** What else a person has to know of it. */
  readonly note?: string;
}

export interface DraftAction extends Omit<RawAction, "input" | "output"> {
  readonly input?: readonly DraftField[];
  readonly output?: readonly DraftField[];
  /** What became of upstream's examples that the action does not have. */
  readonly notes?: readonly string[];
}

export interface DraftStructure extends Omit<RawStructure, "members"> {
  readonly members: readonly DraftField[];
}
