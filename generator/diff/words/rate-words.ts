import type { RawRate } from "../../load/format/action.js";
import type { Data } from "../../load/scalars.js";

/** `20 calls per second`, `1 call per 15 seconds`. */
export function rateWords(rate: Data): string {
  const { requests, seconds } = rate as unknown as RawRate;
  const calls = `${requests} call${requests === 1 ? "" : "s"}`;
  return `${calls} per ${seconds === 1 ? "second" : `${seconds} seconds`}`;
}
