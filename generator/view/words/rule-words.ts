import type { Scalar } from "../../load/scalars.js";
import type { RawRestriction } from "../../load/format/rule.js";
import { listing, sentence } from "./constraint-words.js";
import type { Assertion, Condition, Operator, Rule, Term, Test } from "../../model/field.js";

/** A rule as one sentence, for docs and for the messages of validators. */
export function ruleSentence(rule: Rule): string {
  if (rule.doc !== undefined) return sentence(rule.doc.trim().replace(/\s+/g, " "));
  const when = rule.when ? ` when ${conditionWords(rule.when)}` : "";
  const said = `${assertionWords(rule.assertion)}${when}`;
  const text = rule.severity === "warning" ? advice(said) : said;
  // A sentence that starts with a wire name leaves it as it is.
  return OWN_WORDS.test(text) ? sentence(text) : `${text}.`;
}

const OWN_WORDS = /^(?:at (?:least|most) one of|exactly one of|every|the present time) /;

function assertionWords(assertion: Assertion): string {
  switch (assertion.kind) {
    case "require":
      return subject(assertion, "is required", "are required");
    case "forbid":
      return subject(assertion, "must not be given", "must not be given");
    case "ignore":
      return subject(assertion, "is ignored", "are ignored");
    case "anyOf":
      return `at least one of ${listing(texts(assertion), "and")} must be given`;
    case "oneOf":
      return `exactly one of ${listing(texts(assertion), "and")} must be given`;
    case "atMostOne":
      return `at most one of ${listing(texts(assertion), "and")} may be given`;
    case "together":
      return `${listing(texts(assertion), "and")} must be given together or not at all`;
    case "expect": {
      const { left, operator, right } = assertion.comparison;
      return `${termWords(left)} must ${OPERATOR_WORDS[operator]} ${termWords(right)}`;
    }
    case "restrict":
      return assertion.limits
        .map(({ path, restriction }) => `${path.text} ${restrictionWords(restriction)}`)
        .join(", ");
    case "lookup":
      return `every ${assertion.each.text} must be one of the request's ${assertion.in.text}`;
    case "unique":
      return `${assertion.path.text} must not repeat`;
  }
}

/** What the service lets pass is said as advice. */
function advice(text: string): string {
  return text
    .replace(/\b(?:must|may)(?= (?:not )?(?:be|have|match|equal|differ|repeat))/, "should")
    .replace(/\b(?:is|are) required\b/, "should be given");
}

function texts({
  paths,
}: {
  readonly paths: readonly { readonly text: string }[];
}): readonly string[] {
  return paths.map(({ text }) => text);
}

function subject(
  assertion: { readonly paths: readonly { readonly text: string }[] },
  one: string,
  many: string,
): string {
  return `${listing(texts(assertion), "and")} ${assertion.paths.length === 1 ? one : many}`;
}

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  "<=": "be at most",
  "<": "be less than",
  ">=": "be at least",
  ">": "be greater than",
  "==": "equal",
  "!=": "differ from",
};

const SIGN_WORDS = { "+": "plus", "-": "minus", "*": "times" } as const;

function termWords(term: Term): string {
  switch (term.kind) {
    case "number":
      return String(term.value);
    case "duration":
      return durationWords(term.text);
    case "now":
      return "the present time";
    case "field":
      return term.path.text;
    case "operation": {
      const { operator, left, right } = term;
      return `${operandWords(left, operator === "*")} ${SIGN_WORDS[operator]} ${operandWords(right, operator !== "+")}`;
    }
  }
}

/** A sum within a product, or behind a minus, keeps its parentheses. */
function operandWords(term: Term, tight: boolean): string {
  const sum = term.kind === "operation" && term.operator !== "*";
  return sum && tight ? `(${termWords(term)})` : termWords(term);
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  s: "second",
  min: "minute",
  h: "hour",
  d: "day",
};

function durationWords(text: string): string {
  const [, count, unit] = /^([\d.]+)([a-z]+)$/.exec(text)!;
  return `${count} ${UNIT_WORDS[unit!]!}${count === "1" ? "" : "s"}`;
}

function restrictionWords(limits: RawRestriction): string {
  const phrases = [
    limits.enum && `must be ${listing(limits.enum.map(valueWords), "or")}`,
    limits.min !== undefined && `must be at least ${limits.min}`,
    limits.max !== undefined && `must be at most ${limits.max}`,
    limits.multipleOf !== undefined && `must be a multiple of ${limits.multipleOf}`,
    limits.minLength !== undefined && `must have at least ${limits.minLength} characters`,
    limits.maxLength !== undefined && `must have at most ${limits.maxLength} characters`,
    limits.pattern !== undefined && `must match ${limits.pattern}`,
    limits.minItems !== undefined &&
      `must have at least ${limits.minItems} item${limits.minItems === 1 ? "" : "s"}`,
    limits.maxItems !== undefined &&
      `must have at most ${limits.maxItems} item${limits.maxItems === 1 ? "" : "s"}`,
  ];
  return listing(
    phrases.filter((phrase): phrase is string => typeof phrase === "string"),
    "and",
  );
}

export function conditionWords(condition: Condition): string {
  return listing(
    condition.map((tests) => listing(tests.map(testWords), "and")),
    "or",
  );
}

function testWords({ path, is, not, present, matches, min, max }: Test): string {
  const name = path.text;
  const parts = [
    is && isWords(name, is),
    not && notWords(name, not),
    present !== undefined && `${name} is ${present ? "given" : "absent"}`,
    matches !== undefined && `${name} matches ${matches}`,
    min !== undefined && `${name} is at least ${min}`,
    max !== undefined && `${name} is at most ${max}`,
  ];
  return listing(
    parts.filter((part): part is string => typeof part === "string"),
    "and",
  );
}

function isWords(name: string, values: readonly (Scalar | null)[]): string {
  return `${name} is ${listing(values.map(valueWords), "or")}`;
}

function notWords(name: string, values: readonly (Scalar | null)[]): string {
  const real = values.filter((value) => value !== null);
  if (real.length === 0) return `${name} is given`;
  const words = `${name} is not ${listing(real.map(valueWords), "or")}`;
  return real.length < values.length
    ? `${name} is given and ${words.slice(name.length + 1)}`
    : words;
}

function valueWords(value: Scalar | null): string {
  if (value === null) return "absent";
  return value === "" ? "empty" : String(value);
}
