import type { RawError } from "../load/format/service.js";
import type { ErrorCode } from "./model.js";

export function buildErrors(
  raw: readonly (readonly [string, RawError])[],
  common: boolean,
): ReadonlyMap<string, ErrorCode> {
  return new Map(
    raw.map(([code, { doc, draft, remedy, retry }]) => [
      code,
      { code, doc, draft: draft ?? false, remedy, retry: retry ?? false, common },
    ]),
  );
}
