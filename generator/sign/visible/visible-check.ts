import type { FoundMistake } from "../mistakes/mistake.js";
import type { CapturedRequest } from "../request/captured-request.js";

/** What is known of a request besides itself. */
export interface VisibleOptions {
  /** Whose secret is at hand. */
  readonly secretId?: string | undefined;
  readonly service?: string | undefined;
  readonly now?: number | undefined;
}

/** Finds what is wrong with a request, as far as one need not sign for that. */
export type VisibleCheck<Reading> = (
  request: CapturedRequest,
  reading: Reading,
  options: VisibleOptions,
) => readonly FoundMistake[];

/** A finding with the remedy of the mistake that leads to it, and in its words unless it has others. */
export function visibly(
  { id, title, remedy }: Omit<FoundMistake, "detail">,
  detail: string,
  seen: string = title,
): FoundMistake {
  return { id, title: seen, detail, remedy };
}
