import {
  either,
  isList,
  isMap,
  list,
  map,
  mapped,
  object,
  optional,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { choice, integer, number, scalar, text, flag, type Scalar } from "../scalars.js";
import { doc, path, PATH, regex } from "./names.js";

/**
 * A matcher says what a field must be for a condition to hold: a value, a list of values (any of
 * them), or a map of tests. `null` stands for "absent".
 */
export interface RawTest {
  readonly is?: readonly (Scalar | null)[];
  readonly not?: readonly (Scalar | null)[];
  readonly present?: boolean;
  readonly matches?: string;
  readonly min?: number;
  readonly max?: number;
}

const value: Decoder<Scalar | null> = either(
  (tree) => tree === null,
  { decode: () => null as Scalar | null, schema: { type: "null" } },
  scalar as Decoder<Scalar | null>,
);

const values: Decoder<readonly (Scalar | null)[]> = either(
  isList,
  list(value, 1),
  mapped(value, (one) => [one]),
);

const test: Decoder<RawTest> = either(
  isMap,
  object(
    {
      not: optional(values, "None of these values (null: absent)."),
      present: optional(flag, "Whether it is given at all."),
      matches: optional(regex, "Regular expression the text matches."),
      min: optional(number(), "At least this."),
      max: optional(number(), "At most this."),
    },
    1,
  ),
  mapped(values, (is) => ({ is })),
);

/** All tests of one alternative must hold; any alternative will do. */
export type RawCondition = readonly (readonly (readonly [string, RawTest])[])[];

const tests = map(test, PATH, "path", 1);

export const condition: Decoder<RawCondition> = either(
  isList,
  list(tests, 1),
  mapped(tests, (one) => [one]),
);

/** Limits that hold only under a condition. A subset of a field's own. */
const restriction = object({
  enum: optional(list(scalar, 1), "The values allowed then."),
  min: optional(number(), "Least value."),
  max: optional(number(), "Greatest value."),
  multipleOf: optional(number(), "Multiple of this."),
  minLength: optional(integer(0), "Least number of characters."),
  maxLength: optional(integer(0), "Greatest number of characters."),
  pattern: optional(regex, "Regular expression to match."),
  minItems: optional(integer(0), "Least number of items."),
  maxItems: optional(integer(0), "Greatest number of items."),
});

export type RawRestriction = Decoded<typeof restriction>;

const paths = (least: number) => list(path, least);

const ruleKeys = {
  when: optional(condition, "The rule holds only then. A list of maps: any of them."),
  require: optional(paths(1), "Must be given."),
  forbid: optional(paths(1), "Must not be given: the server refuses it."),
  ignore: optional(paths(1), "Without effect: the server ignores it. Gives a warning."),
  anyOf: optional(paths(2), "At least one must be given."),
  oneOf: optional(paths(2), "Exactly one must be given."),
  atMostOne: optional(paths(2), "No two may be given together."),
  together: optional(paths(2), "All must be given, or none."),
  expect: optional(
    text(),
    "A comparison: `Left + Width <= Canvas.Width`, `EndTime - StartTime <= 24h`, `now - StartTime <= 14d`.",
  ),
  restrict: optional(map(restriction, PATH, "path", 1), "Narrower limits that hold then."),
  lookup: optional(
    object({
      each: required(path, "The names that are looked up."),
      in: required(path, "Where they must exist in the same request."),
    }),
    "Names that must exist elsewhere in the same request.",
  ),
  unique: optional(path, "Values that must not repeat, such as Outputs[].Name."),
  doc: optional(doc, "The rule in words, where the generated sentence is not clear enough."),
  severity: optional(
    choice(["error", "warning"]),
    "warning: the server lets it pass. Default: error, for ignore warning.",
  ),
} as const;

export const ASSERTIONS = [
  "require", "forbid", "ignore", "anyOf", "oneOf", "atMostOne", "together",
  "expect", "restrict", "lookup", "unique",
] as const; // prettier-ignore

export type Assertion = (typeof ASSERTIONS)[number];

const anyRule = object(ruleKeys);

export type RawRule = Decoded<typeof anyRule>;

/** One condition, one assertion: two assertions are two rules. */
export const rule: Decoder<RawRule> = mapped(anyRule, (decoded, context) => {
  const said = ASSERTIONS.filter((name) => decoded[name] !== undefined);
  if (said.length === 1) return decoded;
  return context.report("rule-malformed", {
    detail:
      said.length === 0 ? "the rule asserts nothing" : `the rule asserts ${said.join(" and ")}`,
    hint: `Give exactly one of ${ASSERTIONS.join(", ")}.`,
  });
});
