import type { Data } from "../load/scalars.js";
import type { Verdict } from "./change.js";
import type { LimitKey } from "./facts/compare-limits.js";
import { limitMove, type LimitMove } from "./limit-move.js";
import { defineRule, type Rule } from "./rule.js";
import { limitWords } from "./words/limit-words.js";

/** Limits from below fall when they let more through; those from above rise. */
const LOWER = { tightened: "raised", loosened: "lowered" };
const UPPER = { tightened: "lowered", loosened: "raised" };

/** What each limit calls a move that is neither its coming nor its going. */
const WORDS: Readonly<Record<LimitKey, { readonly [move in LimitMove]?: string }>> = {
  min: LOWER,
  exclusiveMin: LOWER,
  minLength: LOWER,
  minItems: LOWER,
  max: UPPER,
  exclusiveMax: UPPER,
  maxLength: UPPER,
  maxBytes: UPPER,
  maxItems: UPPER,
  multipleOf: { tightened: "tightened", loosened: "loosened" },
  ranges: { tightened: "narrowed", loosened: "widened" },
  notValues: { tightened: "extended", loosened: "reduced" },
  pattern: { changed: "changed" },
  uniqueItems: {},
};

const OPPOSITE: Readonly<Record<LimitMove, LimitMove>> = {
  set: "removed",
  tightened: "loosened",
  loosened: "tightened",
  changed: "changed",
  removed: "set",
};

/** Types know no limits, so TypeScript never notices. */
const VERDICT: Readonly<Record<LimitMove, Verdict>> = {
  set: "breaking",
  tightened: "breaking",
  loosened: "safe",
  changed: "breaking",
  removed: "safe",
};

/** The rule on one move of one limit of requests: all of them judge by the same measure. */
export function requestLimitRule(key: LimitKey, move: LimitMove): Rule {
  const verdict = VERDICT[move];
  return defineRule({
    id: id(key, move),
    facts: ["field-limit"],
    direction: "request",
    when: (fact) => fact.key === key && limitMove(fact) === move,
    verdicts: [verdict, "safe", verdict],
    says: ({ from, to }) => says(key, move, from, to),
    ...(verdict === "breaking" && { advice: () => "Keep within the new limit." }),
    opposite: id(key, OPPOSITE[move]),
    twin: `response-parameter-limit-${move}`,
  });
}

function says(key: LimitKey, move: LimitMove, from: Data, to: Data): string {
  if (move === "removed") return `no longer needs to be ${limitWords(key, from)}`;
  if (move === "set") return `must now be ${limitWords(key, to)}`;
  const must = move === "loosened" ? "now only needs to be" : "must now be";
  return `${must} ${limitWords(key, to)}, no longer ${limitWords(key, from)}`;
}

function id(key: LimitKey, move: LimitMove): string {
  const stem = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `request-parameter-${stem}-${WORDS[key][move] ?? move}`;
}
