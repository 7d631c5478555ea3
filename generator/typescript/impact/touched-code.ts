import type { Change } from "../../diff/change.js";
import type { FactKind } from "../../diff/fact.js";

/** Differences in words, and in what no program names. */
const WORDS: ReadonlySet<FactKind> = new Set<FactKind>([
  "service-name",
  "service-docs",
  "action-docs",
  "action-examples",
  "action-category",
  "structure-docs",
  "error-docs",
  "field-docs",
]);

/** Whether code can be touched by a change at all. */
export function canTouchCode({ kind, rule }: Change): boolean {
  return !WORDS.has(kind) && !rule.endsWith("-reworded");
}

/** Whether what lacks a parameter is touched: it is needed now, or means something else when absent. */
export function concernsAbsence({ kind, to }: Change): boolean {
  if (kind === "field-default") return true;
  if (kind === "field-required") return to === true;
  return kind === "field" && isRequired(to);
}

function isRequired(shape: Change["to"]): boolean {
  return typeof shape === "object" && shape !== null && "required" in shape;
}

/** Whether checks refuse what they let through before. */
export function tightensChecks({ verdicts, direction }: Change): boolean {
  const { validator } = verdicts;
  return direction !== "response" && (validator === "breaking" || validator === "dangerous");
}
