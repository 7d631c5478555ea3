import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFile } from "../../../generator/load/load-service.js";
import type { Kind } from "../../../generator/load/format/kinds.js";
import type { Data } from "../../../generator/load/scalars.js";
import type { DraftField } from "../../../generator/sync/emit/drafted.js";
import { fieldYaml } from "../../../generator/sync/emit/field-yaml.js";
import { specFileNames } from "../../../generator/sync/emit/spec-file-names.js";
import { actionYaml, emptyYaml, structureYaml } from "../../../generator/sync/emit/spec-yaml.js";
import { hostileText } from "../../property/hostile-text.js";

/** What the loader reads in a text that we wrote. */
function readBack(kind: Kind, text: string): unknown {
  const { value, findings } = decodeFile({ kind, name: "Some", path: "some.yaml", text });
  expect(findings).toEqual([]);
  return value;
}

const text = hostileText.filter((one) => one.trim() !== "");
const wire = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/);
/** Integers beyond 2^53 are refused in specs, and zero has no sign in them. */
const fraction = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((one) => !Number.isInteger(one));
const data: fc.Arbitrary<Data> = fc.letrec<{ any: Data }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    hostileText,
    fc.constantFrom(
      "",
      "null",
      "~",
      "yes",
      "No",
      "1",
      "0x1",
      "1e3",
      "-",
      "a: b",
      "#",
      "2020-01-01",
    ),
    fc.boolean(),
    fc.integer(),
    fraction,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      hostileText.filter((key) => key !== "<<"),
      tie("any"),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
})).any;

const field: fc.Arbitrary<DraftField> = fc
  .record(
    {
      name: wire,
      type: fc.constantFrom("string", "integer", "float[]", "Part", "Part[]"),
      doc: text,
      draft: fc.constant(true as const),
      required: fc.constant(true as const),
      min: fraction,
      maxLength: fc.nat(),
      enum: fc
        .uniqueArray(
          fc.record({
            value: hostileText.filter((one) => one.length <= 200 && one !== "<<"),
            doc: text,
          }),
          {
            minLength: 1,
            maxLength: 4,
            selector: ({ value }) => value,
          },
        )
        // Numbers come first and in order, as in any map.
        .filter((all) => all.every(({ value }) => !/^\d+$/.test(value))),
      pattern: fc.constantFrom("^[a-z]+$", "^\\d{2}:\\d{2}$", "^\"'#: -$"),
      default: data,
      deprecated: fc.record({ doc: text }),
      hidden: fc.constant(true as const),
    },
    { requiredKeys: ["name", "type", "doc"] },
  )
  .map((one): DraftField => one);
const fields: fc.Arbitrary<DraftField[]> = fc.uniqueArray(field, {
  maxLength: 4,
  selector: ({ name }) => name,
});

describe("what is written is read again as it was", () => {
  test("structures", () => {
    fc.assert(
      fc.property(text, fields, (doc, members) => {
        expect(readBack("structure", structureYaml({ doc, draft: true, members }))).toEqual({
          doc,
          draft: true,
          members,
        });
      }),
      { numRuns: 300 },
    );
  });

  test("actions, with examples", () => {
    const body = fc.dictionary(wire, data, { maxKeys: 3 });
    const example = fc.record(
      { title: text, input: body, output: body, repaired: text },
      { requiredKeys: ["title", "input"] },
    );
    fc.assert(
      fc.property(text, fields, fc.array(example, { maxLength: 2 }), (summary, input, examples) => {
        const region = { use: "optional" } as const;
        const action = { summary, draft: true as const, region, input, examples };
        const {
          input: read = [],
          examples: all = [],
          ...rest
        } = readBack("action", actionYaml(action)) as typeof action;
        expect(JSON.parse(JSON.stringify({ ...rest, input: read, examples: all }))).toEqual(
          JSON.parse(JSON.stringify(action)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("comments, whatever stands in them", () => {
    fc.assert(
      fc.property(hostileText, (note) => {
        const yaml = structureYaml({
          doc: "A part.",
          members: [{ name: "A", type: "string", doc: "An A.", note }],
        });
        expect(readBack("structure", yaml)).toMatchObject({
          members: [{ name: "A", doc: "An A." }],
        });
      }),
    );
  });

  test.each(["errors", "releases"] as const)("an empty %s.yaml", (kind) => {
    expect(readBack(kind, emptyYaml(kind))).toEqual([]);
  });
});

describe("a field as people write it", () => {
  test("on one line while it fits", () => {
    expect(fieldYaml({ name: "Id", type: "string", doc: "An ID." }, 2)).toBe("  Id: An ID.\n");
    expect(
      fieldYaml({ name: "Size", type: "integer", doc: "One: two.", min: 1, derived: ["min"] }, 2),
    ).toBe(
      `  # Derived from upstream's text: min.\n  Size: { type: integer, min: 1, doc: "One: two." }\n`,
    );
  });

  test("then with a line for each key, and each value of an enum", () => {
    const values = ["SOME_LONG_VALUE", "ANOTHER_LONG_VALUE", "YET_ANOTHER_LONG_VALUE"];
    const yaml = fieldYaml({
      name: "Mode",
      type: "string[]",
      draft: true,
      doc: "Mode.",
      enum: values.map((value) => ({ value, doc: "One of several long values", draft: true })),
    });
    expect(yaml).toBe(`\
Mode:
  type: string[]
  enum:
    SOME_LONG_VALUE: { draft: One of several long values }
    ANOTHER_LONG_VALUE: { draft: One of several long values }
    YET_ANOTHER_LONG_VALUE: { draft: One of several long values }
  draft: Mode.
`);
  });

  test("no line of a map is longer than the specs' are", () => {
    fc.assert(
      fc.property(wire, fc.stringMatching(/^[A-Z][a-z ]{0,140}\.$/), (name, doc) => {
        const [first = ""] = fieldYaml(
          { name, type: "integer", min: 1, draft: true, doc },
          2,
        ).split("\n");
        expect(first.length).toBeLessThanOrEqual(110);
      }),
    );
  });
});

test("names that differ in case only get files that differ on any disk", () => {
  expect([...specFileNames(["B", "a", "A", "b", "C"])]).toEqual([
    ["B", "B.yaml"],
    ["a", "a.yaml"],
    ["A", "A.2.yaml"],
    ["b", "b.2.yaml"],
    ["C", "C.yaml"],
  ]);
});
