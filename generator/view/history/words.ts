import type { LineKey, SectionKey } from "./sections.js";

/** The headings of the vendor's own History page. */
export const HEADINGS: Readonly<Record<SectionKey, string>> = {
  newActions: "New APIs",
  deletedActions: "Deleted APIs",
  modifiedActions: "Modified APIs",
  newStructures: "New data structures",
  deletedStructures: "Deleted data structures",
  modifiedStructures: "Modified data structures",
};

/** What the first entry has instead: it lists what was there already. */
export const EXISTING: Partial<Readonly<Record<SectionKey, string>>> = {
  newActions: "Existing APIs",
  newStructures: "Existing data structures",
};

export const LINE_WORDS: Readonly<Record<LineKey, string>> = {
  newInput: "New input parameters",
  modifiedInput: "Modified input parameters",
  deletedInput: "Deleted input parameters",
  deprecatedInput: "Deprecated input parameters",
  newOutput: "New output parameters",
  modifiedOutput: "Modified output parameters",
  deletedOutput: "Deleted output parameters",
  newMembers: "New members",
  modifiedMembers: "Modified members",
  deletedMembers: "Deleted members",
  deprecatedMembers: "Deprecated members",
};
