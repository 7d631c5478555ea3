import { compareText } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/model.js";
import type { Fact, FactKind } from "./fact.js";
import { Collector } from "./facts/collector.js";
import { compareActions } from "./facts/compare-actions.js";
import { compareErrors } from "./facts/compare-errors.js";
import { compareService } from "./facts/compare-service.js";
import { compareStructures } from "./facts/compare-structures.js";

/**
 * What differs between two models, apart from any judgement, sorted by where it is. Kinds that one
 * of the two sources cannot tell (`silent`) are left out: not to be said is not to be gone.
 */
export function compareModels(
  before: Model,
  after: Model,
  silent: ReadonlySet<FactKind> = new Set(),
): readonly Fact[] {
  const collector = new Collector({ before, after });
  compareService(before, after, collector);
  compareActions(before, after, collector);
  compareStructures(before, after, collector);
  compareErrors(before, after, collector);
  return collector.facts
    .filter(({ kind }) => !silent.has(kind))
    .sort((a, b) => compareText(a.path, b.path));
}
