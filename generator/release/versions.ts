import { VERSION } from "../load/format/versions.js";

/** Whether one version is above another. Both are three numbers. */
export function isAbove(a: string, b: string): boolean {
  const [first, second] = [a.split(".").map(Number), b.split(".").map(Number)];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at >= 0 && first[at]! > second[at]!;
}

/** The highest of those that are versions at all. */
export function highest(names: readonly string[]): string | undefined {
  const [top] = names
    .filter((name) => VERSION.test(name))
    .sort((a, b) => (isAbove(a, b) ? -1 : isAbove(b, a) ? 1 : 0));
  return top;
}

/** Whether npm takes a version for `^base`: no lower, and the first number that is not 0 is the same. */
export function isInCaret(base: string, version: string): boolean {
  if (isAbove(base, version)) return false;
  const [from, to] = [base.split("."), version.split(".")];
  const fixed = from.findIndex((part) => part !== "0");
  const until = fixed < 0 ? 2 : fixed;
  return from.slice(0, until + 1).every((part, index) => part === to[index]);
}
