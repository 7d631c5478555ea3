import { clipped } from "./quoted.js";

/** What stands in a deprecation or on a tombstone, as far as it helps. */
interface Leaving {
  readonly use?: string;
  readonly date?: string;
}

/** "Use X." where something takes the place of what goes. */
export function replacement(leaving: Leaving | undefined): string | undefined {
  return leaving?.use === undefined ? undefined : `Use ${leaving.use}.`;
}

/** The day on which it goes; empty when none is said. */
export function dateOf(leaving: Leaving | undefined): string {
  return leaving?.date ?? "";
}

/** Why it goes, as the end of a sentence that has no period yet. */
export function reasonOf({ doc }: { readonly doc: string }): string {
  return clipped(doc.trim().replace(/\.$/, ""), 200);
}
