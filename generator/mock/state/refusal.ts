/** Ends an effect: the call is refused, and nothing that it did stays. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The first of some codes that the action lists: it never refuses with another. */
export function listedCode(
  codes: readonly string[],
  listed: ReadonlySet<string>,
): string | undefined {
  return codes.find((code) => listed.has(code));
}
