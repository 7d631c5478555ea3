import fc, { type Arbitrary } from "fast-check";
import { stringify } from "yaml";
import { FORMATS, UNITS } from "../../generator/load/format/field.js";
import { hostileText } from "./hostile-text.js";

/** YAML by path below the service's folder. */
export type SpecFiles = Readonly<Record<string, string>>;

type Data = Readonly<Record<string, unknown>>;

interface Member {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly keys: Data;
}

/** Names of all lengths, since lines break where names end. */
const name = fc.stringMatching(/^[A-Z][a-z]{1,9}([A-Z][a-z]{1,9}){0,3}$/);

const word = fc.constantFrom(
  "room",
  "of",
  "a",
  "recording",
  "the",
  "user",
  "that",
  "is",
  "identifier",
  "mixed",
  "stream",
  "to",
  "and",
  "CDN",
);
const prose = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(" ")}.`);
const doc = fc.oneof(
  { weight: 6, arbitrary: prose },
  { weight: 1, arbitrary: hostileText.filter((text) => text.trim() !== "") },
);
// How wide rare scripts are is a question that fonts and tables answer differently.
const familiar = hostileText.filter((text) =>
  /^[\0-\u017f\u2000-\u206f\u4e00-\u9fff]*$/.test(text),
);
const value = fc.oneof(
  fc.stringMatching(/^[A-Za-z_-]{1,25}$/),
  familiar.filter((text) => text !== "" && text !== "<<" && text.length <= 40),
);
/** What stands in code, as the message of an issue. */
const message = fc.oneof(
  prose,
  familiar.filter((text) => text.trim() !== ""),
);

const optional = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

function compact(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, one]) => one !== undefined));
}

const numberKeys = (number: Arbitrary<number>): Arbitrary<Data> =>
  fc.record({
    min: optional(number),
    max: optional(number),
    exclusiveMin: optional(number),
    multipleOf: optional(fc.integer({ min: 1, max: 9 })),
    ranges: optional(
      fc.array(
        fc.oneof(
          number,
          fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    ),
    notValues: optional(fc.uniqueArray(number, { minLength: 1, maxLength: 20 })),
    unit: optional(fc.constantFrom(...UNITS)),
  });

const TEXT_KEYS: Arbitrary<Data> = fc.record({
  enum: optional(
    fc
      .uniqueArray(value, { minLength: 1, maxLength: 9 })
      .chain((values) =>
        fc.tuple(...values.map((one) => fc.tuple(fc.constant(one), doc))).map(Object.fromEntries),
      ),
  ),
  open: optional(fc.constant(true)),
  minLength: optional(fc.nat(9)),
  maxLength: optional(fc.integer({ min: 9, max: 4096 })),
  maxBytes: optional(fc.integer({ min: 1, max: 99 })),
  pattern: optional(fc.stringMatching(/^\^[a-z/]{1,70}\$$/)),
  format: optional(fc.constantFrom(...FORMATS)),
  whenEmpty: optional(doc),
  default: optional(value),
});

const KEYS: Readonly<Record<string, Arbitrary<Data>>> = {
  string: TEXT_KEYS,
  integer: numberKeys(fc.integer({ min: -1e9, max: 1e9 })),
  float: numberKeys(fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100)),
  boolean: fc.constant({}),
};

const shared: Arbitrary<Data> = fc.record({
  doc,
  caution: optional(doc),
  required: optional(fc.constant(true)),
  nullable: optional(fc.constant(true)),
  optional: optional(fc.constant(true)),
  whenAbsent: optional(doc),
  deprecated: optional(doc),
  hidden: optional(fc.constant(true)),
  sensitive: optional(fc.constant(true)),
});

const items: Arbitrary<Data> = fc.record({
  minItems: optional(fc.nat(3)),
  maxItems: optional(fc.integer({ min: 3, max: 100 })),
  uniqueItems: optional(fc.constant(true)),
});

function member(structures: readonly string[]): Arbitrary<Member> {
  const type = fc.constantFrom("string", "string", "integer", "float", "boolean", ...structures);
  return fc.tuple(name, type, fc.boolean()).chain(([called, base, list]) =>
    fc
      .tuple(KEYS[base] ?? fc.constant({}), shared, list ? items : fc.constant({}))
      .map(([own, common, listed]) => {
        const keys = compact({ type: list ? `${base}[]` : base, ...own, ...common, ...listed });
        return { name: called, type: base, list, keys };
      }),
  );
}

const members = (structures: readonly string[]): Arbitrary<readonly Member[]> =>
  fc.uniqueArray(member(structures), { maxLength: 7, selector: (one) => one.name });

/** Rules among some members; those that make no sense are left out when the model is built. */
function rules(all: readonly Member[]): Arbitrary<readonly Data[]> {
  if (all.length < 2) return fc.constant([]);
  const one = fc.constantFrom(...all);
  const names = (least: number): Arbitrary<readonly string[]> =>
    fc.uniqueArray(
      one.map((it) => it.name),
      { minLength: least, maxLength: 4 },
    );
  const test = one.chain((it): Arbitrary<readonly [string, unknown]> => {
    const known = Object.keys((it.keys["enum"] as Data | undefined) ?? {});
    const values = known.length > 0 ? fc.constantFrom(...known) : value;
    const is = it.type === "boolean" ? fc.boolean() : it.type === "string" ? values : fc.integer();
    const present = fc.record({ present: fc.boolean() });
    const simple =
      it.list || !(it.type in KEYS)
        ? present
        : fc.oneof(is, fc.constant(null), present, fc.record({ not: is }));
    return simple.map((wanted) => [it.name, wanted]);
  });
  const tests = fc.array(test, { minLength: 1, maxLength: 3 }).map(Object.fromEntries);
  const numbers = all.filter(({ type, list }) => !list && (type === "integer" || type === "float"));
  const term = (): Arbitrary<string> =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...numbers.map((it) => it.name), "17"),
          fc.constantFrom(" + ", " - ", " * "),
        ),
        { minLength: 1, maxLength: 2 },
      )
      .map((parts) =>
        parts
          .map(([text, sign]) => text + sign)
          .join("")
          .replace(/ . $/, ""),
      );
  const restricted = all.filter(({ type, list }) => !list && type === "string");
  const assertions: Arbitrary<Data>[] = [
    fc.record({ require: names(1) }),
    fc.record({ forbid: names(1) }),
    fc.record({ ignore: names(1) }),
    fc.record({ anyOf: names(2) }),
    fc.record({ oneOf: names(2) }),
    fc.record({ atMostOne: names(2) }),
    fc.record({ together: names(2) }),
    ...(numbers.length > 0
      ? [
          fc
            .tuple(term(), fc.constantFrom("<=", "<", "==", "!="), term())
            .map(([a, sign, b]) => ({ expect: `${a} ${sign} ${b}` })),
        ]
      : []),
    ...(restricted.length > 0
      ? [
          fc
            .tuple(fc.constantFrom(...restricted), fc.integer({ min: 1, max: 99 }))
            .map(([it, maxLength]) => ({
              restrict: { [it.name]: { maxLength, pattern: "^[a-z]+$" } },
            })),
        ]
      : []),
  ];
  return fc.array(
    fc
      .tuple(
        fc.oneof(...assertions),
        optional(fc.oneof(tests, fc.array(tests, { minLength: 2, maxLength: 3 }))),
        optional(fc.constant("warning")),
        optional(message),
      )
      .map(([assertion, when, severity, words]) =>
        compact({ when, ...assertion, severity, doc: words }),
      ),
    { maxLength: 4 },
  );
}

function fields(all: readonly Member[]): Data {
  return Object.fromEntries(all.map((it) => [it.name, it.keys]));
}

const structure = (names: readonly string[]): Arbitrary<Data> =>
  members(names).chain((all) =>
    fc
      .tuple(doc, rules(all))
      .map(([text, some]) =>
        compact({ doc: text, members: fields(all), rules: some.length > 0 ? some : undefined }),
      ),
  );

const action = (names: readonly string[]): Arbitrary<Data> =>
  fc.tuple(members(names), members(names)).chain(([input, output]) =>
    fc
      .record({
        summary: doc,
        doc: optional(doc),
        caution: optional(doc),
        rate: optional(fc.constant("20/s")),
        rules: rules(input),
      })
      .map(({ rules: some, ...keys }) =>
        compact({
          ...keys,
          region: "optional",
          input: fields(input),
          output: fields(output),
          rules: some.length > 0 ? some : undefined,
          errors: ["FailedOperation"],
        }),
      ),
  );

/** The specs of a small service, of any shape. */
export const specFiles: Arbitrary<SpecFiles> = fc
  .uniqueArray(name, { maxLength: 3 })
  .chain((structures) =>
    fc
      .tuple(
        fc.tuple(
          ...structures.map((one) =>
            structure(structures).map((data) => [`structures/${one}.yaml`, data] as const),
          ),
        ),
        fc
          .uniqueArray(name, { minLength: 1, maxLength: 4 })
          .chain((actions) =>
            fc.tuple(
              ...actions.map((one) =>
                action(structures).map((data) => [`actions/${one}.yaml`, data] as const),
              ),
            ),
          ),
      )
      .map(([some, others]) =>
        Object.fromEntries(
          [...some, ...others].map(([path, data]) => [
            path,
            stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 }),
          ]),
        ),
      ),
  );
