import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildInput } from "../../../generator/call/input/build-input.js";
import { parseWords, type KnownOptions } from "../../../generator/call/input/parse-words.js";
import { demo } from "../demo-action.js";

const none: KnownOptions = { isOption: () => false, takesValue: () => false };

function built(words: readonly string[], base: Readonly<Record<string, unknown>> = {}) {
  const { parameters, rest } = parseWords(words, none);
  expect(rest).toEqual([]);
  return buildInput(demo.action, demo.model, base, parameters);
}

function inputOf(words: readonly string[], base?: Readonly<Record<string, unknown>>): unknown {
  const { input, problems } = built(words, base);
  expect(problems).toEqual([]);
  return input;
}

describe("words", () => {
  test("parameters are told from options, in any order", () => {
    const options = ["--region", "--dry-run"];
    const known: KnownOptions = {
      isOption: (name) => options.includes(name),
      takesValue: (name) => name === "--region",
    };
    const words =
      "trtc --region --Odd Act --Id -5 --region=x --roomid 5 --Late --dry-run --A=b=c --typo=1 -q";
    expect(parseWords(words.split(" "), known)).toEqual({
      parameters: [
        { name: "Id", text: "-5" },
        { name: "Late", text: undefined },
        { name: "A", text: "b=c" },
      ],
      unknown: ["--roomid", "--typo"],
      rest: ["trtc", "--region", "--Odd", "Act", "--region=x", "--dry-run", "-q"],
    });
  });

  test("a key in PEM form is a value", () => {
    const { parameters } = parseWords(["--Key", "-----BEGIN KEY-----\n"], none);
    expect(parameters).toEqual([{ name: "Key", text: "-----BEGIN KEY-----\n" }]);
  });
});

describe("types come from the model", () => {
  test.each([
    [["--Id", "42"], { Id: 42 }],
    [["--Id", "9007199254740993"], { Id: 9007199254740993n }],
    [["--Id", "-1"], { Id: -1 }],
    [["--Id", "1.5"], { Id: "1.5" }],
    [["--Id", "0x10"], { Id: "0x10" }],
    [["--Id", ""], { Id: "" }],
    [["--Ratio", "0.5"], { Ratio: 0.5 }],
    [["--Ratio", "1e3"], { Ratio: 1000 }],
    [["--Ratio", "1e999"], { Ratio: "1e999" }],
    [["--Late"], { Late: true }],
    [["--Late", "false"], { Late: false }],
    [["--Late", "yes"], { Late: "yes" }],
    [["--Name", "007"], { Name: "007" }],
    [["--Name", "true"], { Name: "true" }],
    [["--Name", '{"a": 1}'], { Name: '{"a": 1}' }],
    [["--Name=--dashes"], { Name: "--dashes" }],
    [["--Tags", "1", "--Tags", "2"], { Tags: ["1", "2"] }],
    [["--Tags.1", "b", "--Tags.0", "a"], { Tags: ["a", "b"] }],
    [["--Tags", '["a", "b"]', "--Tags", "c"], { Tags: ["a", "b", "c"] }],
    [["--Tags.0", "a", "--Tags", "b"], { Tags: ["a", "b"] }],
    [
      ["--Filters.0.Name", "a", "--Filters", "{Name: b}"],
      { Filters: [{ Name: "a" }, { Name: "b" }] },
    ],
    [["--Sizes", "1", "--Sizes", "2"], { Sizes: [1, 2] }],
    [["--Filter.Name", "a", "--Filter.Mode", "2"], { Filter: { Name: "a", Mode: 2 } }],
    [["--Filter", '{"Name": "a"}', "--Filter.Mode", "1"], { Filter: { Name: "a", Mode: 1 } }],
    [["--Filter", "{Name: a}"], { Filter: { Name: "a" } }],
    [
      ["--Filters.0.Values.1", "z", "--Filters.0.Values.0", "y"],
      { Filters: [{ Values: ["y", "z"] }] },
    ],
    [["--Filters[0].Name", "a"], { Filters: [{ Name: "a" }] }],
    [
      ["--Filters", '{"Name": "a"}', "--Filters", '{"Name": "b"}'],
      { Filters: [{ Name: "a" }, { Name: "b" }] },
    ],
    [["--Filters", "[]"], { Filters: [] }],
    [
      ["--Nmae", "x", "--Level", "3", "--Filter.What"],
      { Nmae: "x", Level: 3, Filter: { What: true } },
    ],
  ])("%j", (words, input) => {
    expect(inputOf(words)).toEqual(input);
  });
});

test("flags override what a file gives, down to members", () => {
  const file = {
    Id: 1,
    Tags: ["a", "b"],
    Filter: { Name: "a", Mode: 1 },
    Filters: [{ Name: "x" }],
  };
  const words = [
    "--Id",
    "2",
    "--Tags",
    "c",
    "--Filter.Mode",
    "2",
    "--Filters.0.Mode",
    "1",
    "--Filters.1.Name",
    "y",
  ];
  expect(inputOf(words, file)).toEqual({
    Id: 2,
    Tags: ["c"],
    Filter: { Name: "a", Mode: 2 },
    Filters: [{ Name: "x", Mode: 1 }, { Name: "y" }],
  });
  expect(file.Filter.Mode).toBe(1);
});

test("what cannot be meant is said all at once", () => {
  const words = [
    "--Id",
    "1",
    "--Id",
    "2",
    "--Name",
    "--Tags.5",
    "x",
    "--Id.0",
    "1",
    "--Filters.Name",
    "a",
  ];
  expect(built([...words, "--Name.X", "1", "--Filter", "{", "--A..B", "1"]).problems).toEqual([
    "--Id is given twice",
    "--Name needs a value; one that begins with a dash is written --Name=-…",
    "--Id.0: Id is no list",
    "--Filters.Name: Filters is a list; write --Filters.0 for its first item",
    "--Name.X: Name has no members",
    "--Filter is neither JSON nor YAML; write '{…}', or its members one by one",
    "--A..B is no path to a parameter; write --Name, or --List.0.Name",
    "--Tags.0 is missing: a list has no gaps",
  ]);
});

test("an index of a million million takes no memory", () => {
  expect(built(["--Tags.999999999999", "x"]).problems).toHaveLength(1);
  expect(built(["--Tags.999999", "x"]).problems).toEqual([
    "--Tags.0 is missing: a list has no gaps",
  ]);
});

test("names of the language are names like others", () => {
  const { input } = built(["--Filter.__proto__", "1", "--Constructor", "x"], { ["__proto__"]: 1 });
  expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  expect(Object.keys(input)).toContain("Constructor");
  expect(({} as { Constructor?: unknown }).Constructor).toBeUndefined();
});

test("no words make it fail, or say what a terminal would act upon", () => {
  const name = fc.oneof(
    fc.constantFrom("Id", "Tags", "Filter.Name", "Filters.0.Values", "Filters", "__proto__"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: "binary" }))), (pairs) => {
      const words = pairs.flatMap(([one, text]) => [`--A${one}`, `--${one}`, text]);
      const { problems } = buildInput(
        demo.action,
        demo.model,
        {},
        parseWords(words, none).parameters,
      );
      expect(problems.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});
