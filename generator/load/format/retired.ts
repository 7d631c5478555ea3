import { object, optional, required, type Decoded } from "../decoder.js";
import { integer, text } from "../scalars.js";
import { doc } from "./names.js";

/** The mark of a tombstone. */
export const retired = object({
  release: required(integer(1), "The release that deleted it."),
  use: optional(text(), "What replaces it."),
  doc: optional(doc, "Why it went."),
});

export type RawRetired = Decoded<typeof retired>;
