import { compareText } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/model.js";
import type { Change } from "./change.js";
import { compareModels } from "./compare-models.js";
import type { FactKind } from "./fact.js";
import { judge } from "./judge.js";
import { renames } from "./renames.js";

/** What changed between two models and what it means: one change for each fact, sorted by place. */
export function diffModels(
  before: Model,
  after: Model,
  silent: ReadonlySet<FactKind> = new Set(),
): readonly Change[] {
  const facts = compareModels(before, after, silent);
  const renamed = renames(facts);
  return facts.map((fact) => judge(fact, renamed.get(fact.path))).sort(byPlace);
}

function byPlace(a: Change, b: Change): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
