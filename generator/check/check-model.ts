import type { Finding } from "../diagnostics/diagnostic.js";
import type { RawSpec } from "../load/load-service.js";
import type { Model } from "../model/model.js";
import { collect, type Lint } from "./lint.js";
import { structureUnused } from "./structure-unused.js";
import { applyWaivers } from "./waivers.js";

/** Lints that judge one file by itself. Order does not matter: findings are sorted later. */
export const fileLints: readonly Lint[] = [];

/** Lints that hold files against each other: pointless while one of them cannot be read. */
export const serviceLints: readonly Lint[] = [structureUnused];

/**
 * Everything a careful reviewer would say about a service, less what its specs waive.
 * @param whole whether every file of the service could be decoded
 */
export function checkModel(model: Model, raw: RawSpec, whole: boolean): readonly Finding[] {
  const lints = whole ? [...fileLints, ...serviceLints] : fileLints;
  const findings = collect(lints, model);
  return whole ? applyWaivers(findings, raw) : findings;
}
