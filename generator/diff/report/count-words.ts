import { SEVERITIES, type Severity } from "../change.js";
import type { Reported } from "./report.js";

const NOUNS: Readonly<Record<Severity, string>> = {
  breaking: "breaking",
  dangerous: "dangerous",
  safe: "safe",
  docs: "of words only",
};

/** `12 changes: 2 breaking, 9 safe, 1 of words only`; `no changes`. */
export function countWords(changes: readonly Reported[]): string {
  if (changes.length === 0) return "no changes";
  const parts = SEVERITIES.flatMap((severity) => {
    const count = changes.filter((change) => change.severity === severity).length;
    return count === 0 ? [] : [`${count} ${NOUNS[severity]}`];
  });
  return `${changes.length} change${changes.length === 1 ? "" : "s"}: ${parts.join(", ")}`;
}
