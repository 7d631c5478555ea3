import { expect, test } from "vitest";
import {
  Context,
  either,
  isText,
  kindOf,
  lazy,
  list,
  map,
  mapped,
  object,
  optional,
  pair,
  required,
  type Decoder,
} from "../../generator/load/decoder.js";
import {
  choice,
  data,
  flag,
  integer,
  number,
  scalar,
  text,
  yes,
} from "../../generator/load/scalars.js";
import { decodeYaml } from "./decode-yaml.js";

const point = object({
  x: required(integer(0), "Columns from the left."),
  label: optional(text(), "What to call it."),
});

interface Leaf {
  readonly name: string;
  readonly in?: Leaf;
}
const leaf: Decoder<Leaf> = object({
  name: required(text(), "Its name."),
  in: optional(
    lazy("leaf", () => leaf),
    "What it is in.",
  ),
});

const halved = mapped(integer(0), (value, context) =>
  value % 2 === 0
    ? value / 2
    : context.report("value-malformed", { detail: "odd", hint: "Write an even one." }),
);

test.each<[name: string, decoder: Decoder<unknown>, yaml: string, value: unknown]>([
  ["text", text(), "some words", "some words"],
  ["text by a pattern", text(/^[a-z]+$/, "a word"), "word", "word"],
  ["a flag", flag, "false", false],
  ["yes", yes, "true", true],
  ["a number", number(), "-1.5", -1.5],
  ["a number at its least", number(0), "0", 0],
  ["an integer", integer(1), "9007199254740991", Number.MAX_SAFE_INTEGER],
  ["a scalar that is text", scalar, '"1"', "1"],
  ["a scalar that is a flag", scalar, "true", true],
  ["a choice", choice(["one", "two"]), "two", "two"],
  ["a list", list(integer(0)), "[1, 2]", [1, 2]],
  ["an empty list", list(integer(0)), "[]", []],
  ["a pair", pair(integer(0), "a range"), "[1, 2]", [1, 2]],
  [
    "a map, in the order it is written",
    map(integer(0), /^[a-z0-9]+$/, "word"),
    "{ b: 1, a: 2, 1: 3 }",
    [
      ["b", 1],
      ["a", 2],
      ["1", 3],
    ],
  ],
  ["an object", point, "{ label: Here, x: 1 }", { label: "Here", x: 1 }],
  ["the short of two ways", either(isText, text(), point), "Here", "Here"],
  ["the long of two ways", either(isText, text(), point), "{ x: 1 }", { x: 1 }],
  ["what is mapped", halved, "8", 4],
  ["what contains itself", leaf, "{ name: a, in: { name: b } }", { name: "a", in: { name: "b" } }],
  ["any data", data, "{ a: [1, null, { b: x }] }", { a: [1, null, { b: "x" }] }],
])("%s", (_, decoder, yaml, value) => {
  expect(decodeYaml(decoder, yaml)).toEqual({ value, problems: [] });
});

test.each<[decoder: Decoder<unknown>, yaml: string, problems: readonly string[]]>([
  [text(), "1", ["1:1 expected text, found the number 1"]],
  [text(), "yes: no", ["1:1 expected text, found a map"]],
  [text(), "[a]", ["1:1 expected text, found a list"]],
  [text(), "true", ["1:1 expected text, found the flag true"]],
  [text(), '""', ["1:1 expected text, found empty text"]],
  [text(), '" "', ["1:1 expected text, found empty text"]],
  [text(), "", ["1:1 expected text, found nothing"]],
  [text(/^[a-z]+$/, "a word"), "A1", ['1:1 "A1" is not a word']],
  [flag, "yes", ['1:1 expected true or false, found the text "yes"']],
  [yes, "false", ["1:1 expected true, found the flag false"]],
  [number(), "1e400", ["1:1 a number that is not finite is not allowed in specs"]],
  [number(0), "-1", ["1:1 expected a number from 0 up, found the number -1"]],
  [number(), '"1"', ['1:1 expected a number, found the text "1"']],
  [integer(1), "0", ["1:1 expected an integer from 1 up, found the number 0"]],
  [integer(1), "1.5", ["1:1 expected an integer from 1 up, found the number 1.5"]],
  [scalar, "[1]", ["1:1 expected text, a number or a flag, found a list"]],
  [scalar, "", ["1:1 expected text, a number or a flag, found nothing"]],
  [choice(["one", "two"]), "tow", ['1:1 "tow" is not one of one, two, did you mean "two"?']],
  [choice(["one", "two"]), "[one]", ["1:1 expected one of one, two, found a list"]],
  [list(integer(0)), "1", ["1:1 expected a list, found the number 1"]],
  [list(integer(0), 1), "[]", ["1:1 expected at least 1 item, found none"]],
  [list(integer(0), 2), "[1]", ["1:1 expected at least 2 items, found 1 item"]],
  [pair(integer(0), "a range"), "1", ["1:1 expected a range, found the number 1"]],
  [pair(integer(0), "a range"), "[1]", ["1:1 1 items are not a range"]],
  [pair(integer(0), "a range"), "[1, 2, 3]", ["1:1 3 items are not a range"]],
  [map(text(), /^[a-z]+$/, "word"), "[a]", ["1:1 expected a map of words, found a list"]],
  [map(text(), /^[a-z]+$/, "word", 1), "{}", ["1:1 expected at least 1 word, found none"]],
  [point, "[1]", ["1:1 expected a map, found a list"]],
  [point, "label: Here", ['1:1 "x" is missing']],
  [object({ x: optional(text(), "X.") }, 1), "{}", ["1:1 expected at least 1 key, found none"]],
  [halved, "7", ["1:1 odd"]],
])("%# is refused where it stands", (decoder, yaml, problems) => {
  expect(decodeYaml(decoder, yaml)).toEqual({ value: undefined, problems });
});

test("every fault is reported, each where it stands, and the rest is kept", () => {
  const yaml = `
points:
  - { x: 1 }
  - { x: -1, lable: Here }
  - 5
names: { good: one, BAD: two, also: [] }
`;
  const decoder = object({
    points: required(list(point), "Points."),
    names: required(map(text(), /^[a-z]+$/, "name"), "Names."),
  });
  expect(decodeYaml(decoder, yaml)).toEqual({
    value: { points: [{ x: 1 }], names: [["good", "one"]] },
    problems: [
      "4:10 expected an integer from 0 up, found the number -1",
      '4:14 unknown key "lable", did you mean "label"?',
      "5:5 expected a map, found the number 5",
      '6:21 "BAD" cannot be the name of a name',
      "6:37 expected text, found a list",
    ],
  });
});

test("keys that every object inherits are unknown keys like any other", () => {
  const yaml = "x: 1\nconstructor: 2\n__proto__: { label: Here }\ntoString: 3\n";
  const { value, problems } = decodeYaml(point, yaml);
  expect(value).toEqual({ x: 1 });
  expect(problems).toEqual([
    '2:1 unknown key "constructor"',
    '3:1 unknown key "__proto__"',
    '4:1 unknown key "toString"',
  ]);
  expect(({} as { label?: string }).label).toBeUndefined();
});

test("data keeps __proto__ as a key of its own", () => {
  const { value } = decodeYaml(data, "__proto__: { polluted: true }");
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("long text is cut short in messages", () => {
  const { problems } = decodeYaml(text(/^$/, "short"), "a".repeat(500));
  expect(problems).toEqual([`1:1 "${"a".repeat(37)}..." is not short`]);
});

test("what a message calls a value", () => {
  expect([null, new Map(), [], "", "a", 1, true].map(kindOf)).toEqual([
    "nothing",
    "a map",
    "a list",
    "empty text",
    'the text "a"',
    "the number 1",
    "the flag true",
  ]);
});

test("a context knows its way from the root", () => {
  const context = new Context("spec.yaml", []);
  context.at("rules").at(2).at("when").report("yaml-syntax", { detail: "x" }, "key");
  expect(context.findings).toMatchObject([
    { file: "spec.yaml", path: ["rules", 2, "when"], on: "key", code: "yaml-syntax" },
  ]);
});
