import type { Path } from "../../diagnostics/diagnostic.js";

/** Far beyond any list that fits into a request. */
const MAX_DIGITS = 6;

/** `Filters.0.Name`, or as messages have it, `Filters[0].Name`; undefined if it is neither. */
export function parameterPath(name: string): Path | undefined {
  const steps = name.replace(/\[(\d+)\]/g, ".$1").split(".");
  const path: (string | number)[] = [];
  for (const step of steps) {
    const isIndex = /^\d+$/.test(step);
    if (step === "" || (isIndex && step.length > MAX_DIGITS)) return undefined;
    path.push(isIndex ? Number(step) : step);
  }
  return path;
}

/** The flag that sets what stands at a path: `--Filters.0.Name`. */
export function flagText(path: Path): string {
  return `--${path.join(".")}`;
}
