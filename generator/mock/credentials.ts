import type { MockCredentials } from "./library.js";

/** What every mock knows unless it is told others. No secret: it opens nothing. */
export const DEFAULT_CREDENTIALS: MockCredentials = {
  secretId: "AKIDspecpressMock",
  secretKey: "specpress-mock-key",
};

/** The pairs, by their IDs. */
export function credentialsById(
  pairs: readonly MockCredentials[],
): (secretId: string) => MockCredentials | undefined {
  const known = new Map(pairs.map((pair) => [pair.secretId, pair]));
  return (secretId) => known.get(secretId) ?? known.get("*");
}
