import { parsePattern, type Options, type Part } from "./parse-pattern.js";

/** Longer ones are not taken apart: no spec needs them, and nobody could review them. */
export const MAX_PATTERN = 500;

/**
 * Whether a text that nearly matches could keep the matcher busy for exponential time: a repeated
 * group, such as (a+)+ or (\w|\d)*, that can read the same text in several ways. A group whose
 * repetitions are told apart by some character of their own, as in (,\d+)*, is fine.
 */
export function isSlow(source: string): boolean {
  return someGroup(parsePattern(source), ({ options, max }) => max > FEW && isAmbiguous(options));
}

/** So few repetitions cost little however they are read. */
const FEW = 10;

type Group = Extract<Part, { kind: "group" }>;
type Repeated = Exclude<Part, { kind: "start" | "end" | "assertion" }>;

function someGroup(options: Options, test: (group: Group) => boolean): boolean {
  return options.some((parts) =>
    parts.some((part) => part.kind === "group" && (test(part) || someGroup(part.options, test))),
  );
}

function isAmbiguous(options: Options): boolean {
  const sequences = options.flatMap((parts) => variants(parts));
  if (sequences.some(splitsInSeveralWays)) return true;
  const single = sequences.filter(({ length }) => length === 1).map(([part]) => characters(part!));
  return single.some((one, index) => single.slice(index + 1).some((other) => overlap(one, other)));
}

/** The sequences a group may stand for, with groups that stand there once written out. */
function variants(parts: readonly Part[]): readonly (readonly Repeated[])[] {
  let all: (readonly Repeated[])[] = [[]];
  for (const part of parts) {
    if (!("min" in part)) continue;
    const once = part.kind === "group" && part.min === 1 && part.max === 1;
    const ways: readonly (readonly Repeated[])[] = once
      ? part.options.flatMap((option) => variants(option))
      : [[part]];
    all = all.flatMap((before) => ways.map((way) => [...before, ...way])).slice(0, 64);
  }
  return all;
}

/** Some part of the sequence varies in length, and whatever else must be there looks like it. */
function splitsInSeveralWays(parts: readonly Repeated[]): boolean {
  return parts.some((part) => {
    if (part.max === part.min) return false;
    const others = parts.filter((other) => other !== part && other.min > 0);
    if (others.length === 0) return part.max > 1;
    const own = characters(part);
    return others.every((other) => overlap(own, characters(other)));
  });
}

/** Enough to tell the classes apart that specs use. */
const SAMPLE = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  "\n",
  "é",
  "中",
  "😀",
];

function characters(part: Repeated): ReadonlySet<string> {
  if (part.kind === "group") {
    const inner = part.options.flat().flatMap((one) => ("min" in one ? [...characters(one)] : []));
    return new Set(inner);
  }
  // A reference back to a group means nothing by itself: it may be anything.
  if (/^\\(?:\d|k)/.test(part.source)) return new Set(SAMPLE);
  const pattern = new RegExp(`^(?:${part.source})$`, "u");
  return new Set(SAMPLE.filter((character) => pattern.test(character)));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((character) => other.has(character));
}
