import { expect, test } from "vitest";
import { field, fields, FORMATS, UNITS } from "../../generator/load/format/field.js";
import { decodeYaml } from "./decode-yaml.js";

test("a description alone makes an optional string", () => {
  expect(decodeYaml(field, "Name of the stream.")).toEqual({
    value: { type: "string", doc: "Name of the stream." },
    problems: [],
  });
});

test("a field with everything", () => {
  const yaml = `
type: float[]
doc: How loud.
caution: Ears.
required: true
nullable: true
optional: true
enum: { 1: one, 2: , x y: three }
open: true
min: -1.5
max: 2
exclusiveMin: -2
exclusiveMax: 3
multipleOf: 0.5
ranges: [0, [1, 2]]
notValues: [0, "", true]
minLength: 0
maxLength: 5
maxBytes: 1
pattern: ^\\p{L}+$
minItems: 1
maxItems: 9
uniqueItems: true
format: unix-seconds
unit: 90kHz ticks
default: [1]
whenAbsent: Silent.
whenEmpty: Loud.
json: { members: { a: x }, rules: [{ require: [a] }] }
from: DescribeRooms.RoomList[].Loudness
deprecated: Use another.
hidden: true
sensitive: true
source: A test.
waive: { unit-missing: none }
`;
  const { value, problems } = decodeYaml(field, yaml);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    type: "float[]",
    enum: [
      { value: "1", doc: "one" },
      { value: "2", doc: "" },
      { value: "x y", doc: "three" },
    ],
    ranges: [
      [0, 0],
      [1, 2],
    ],
    notValues: [0, "", true],
    default: [1],
    json: { members: [{ name: "a", type: "string", doc: "x" }], rules: [{ require: ["a"] }] },
    from: ["DescribeRooms.RoomList[].Loudness"],
    deprecated: { doc: "Use another." },
  });
});

test("a draft stands in place of the description", () => {
  expect(decodeYaml(field, "{ type: integer, draft: Room ID. }")).toEqual({
    value: { type: "integer", doc: "Room ID.", draft: true },
    problems: [],
  });
  expect(decodeYaml(field, "{ enum: { A: { draft: Value A } }, doc: x }").value).toMatchObject({
    enum: [{ value: "A", doc: "Value A", draft: true }],
  });
});

test.each([
  ["{ doc: x, draft: y }", ['1:11 "doc" is written, so there is no draft any more']],
  ["{ type: integer }", ['1:1 "doc" is missing']],
  ["{ draft: '' }", ["1:10 expected text, found empty text"]],
  ["{ doc: 5 }", ["1:8 expected text, found the number 5"]],
  ["{ doc: x, enum: { A: { draft: } } }", ["1:31 expected text, found nothing"]],
])("no description: %s", (yaml, problems) => {
  expect(decodeYaml(field, yaml).problems).toEqual(problems);
});

test.each(["string", "integer[]", "McuLayout", "McuLayout[]", "a_1"])("type %s", (type) => {
  expect(decodeYaml(field, `{ type: "${type}", doc: x }`).problems).toEqual([]);
});

test.each(UNITS)("unit %s", (unit) => {
  expect(decodeYaml(field, `{ unit: ${unit}, doc: x }`).problems).toEqual([]);
});

test.each(FORMATS)("format %s", (format) => {
  expect(decodeYaml(field, `{ format: ${format}, doc: x }`).problems).toEqual([]);
});

test.each<[fragment: string, ...problems: string[]]>([
  ['type: "string[][]"', '1:9 "string[][]" is not a type such as integer, McuLayout or string[]'],
  ["type: ../../x", '1:9 "../../x" is not a type such as integer, McuLayout or string[]'],
  ["type: 1", "1:9 expected a type such as integer, McuLayout or string[], found the number 1"],
  ["required: false", "1:13 expected true, found the flag false"],
  ["enum: [a, b]", "1:9 expected a map of values, found a list"],
  ["enum: { a: 1 }", "1:14 expected text, found the number 1"],
  ["min: '1'", '1:8 expected a number, found the text "1"'],
  ["minLength: 1.5", "1:14 expected an integer from 0 up, found the number 1.5"],
  ["maxBytes: 0", "1:13 expected an integer from 1 up, found the number 0"],
  ["ranges: []", "1:11 expected at least 1 item, found none"],
  ["ranges: [[1]]", "1:12 1 items are not a range"],
  ["ranges: [[1, 2, 3]]", "1:12 3 items are not a range"],
  ["ranges: [[2, 1]]", "1:12 a range is [least, most]"],
  ["ranges: [[1, x]]", '1:16 expected a number, found the text "x"'],
  ["pattern: '('", "1:12 not a regular expression"],
  ["pattern: '\\q'", "1:12 not a regular expression"],
  ["format: uri", '1:11 "uri" is not one of url,'],
  ["unit: second", '1:9 "second" is not one of milliseconds,'],
  ["unit: 3", "1:9 expected one of milliseconds,"],
  ["from: []", "1:9 expected at least 1 item, found none"],
  ["from: A..B", '1:9 "A..B" is not a path'],
  ["json: { members: { a: [] } }", "1:25 expected a map, found a list"],
  ["json: {}", '1:3 "members" is missing'],
  ["deprecated: {}", '1:3 "doc" is missing'],
  ["requird: true", '1:3 unknown key "requird", did you mean "required"?'],
  ["maxlength: 3", '1:3 unknown key "maxlength", did you mean "maxLength"?'],
  ["constructor: 3", '1:3 unknown key "constructor"'],
])("%s", (fragment, ...problems) => {
  // Long lists of what is allowed are left out.
  const found = decodeYaml(field, `{ ${fragment}, doc: x }`).problems;
  expect(found.map((one, i) => one.slice(0, problems[i]?.length))).toEqual(problems);
});

test("a field without a description", () => {
  expect(decodeYaml(field, "{ type: integer }").problems).toEqual(['1:1 "doc" is missing']);
  expect(decodeYaml(field, "{ doc: }").problems).toEqual(["1:8 expected text, found nothing"]);
  expect(decodeYaml(field, "3").problems).toEqual(["1:1 expected a map, found the number 3"]);
});

test("fields keep their order, and a bad one is left out", () => {
  const { value, problems } = decodeYaml(fields, "{ B: x, A: { doc: y }, C: 1, D: { min: a } }");
  expect(value?.map(({ name }) => name)).toEqual(["B", "A"]);
  expect(problems).toEqual([
    "1:27 expected a map, found the number 1",
    '1:30 "doc" is missing',
    '1:40 expected a number, found the text "a"',
  ]);
});

test("tombstones are read, and left out", () => {
  const { value, problems } = decodeYaml(
    fields,
    "{ A: { retired: { release: 3, use: B }, doc: x }, B: y, C: { retired: {}, doc: z } }",
  );
  expect(value).toEqual([
    { name: "B", type: "string", doc: "y" },
    { name: "C", type: "string", doc: "z" },
  ]);
  expect(problems).toEqual(['1:62 "release" is missing']);
});

test("names of fields are those of the wire, however odd", () => {
  const names = ["a", "Z9", "SdkAppId", "__x", "a_", "constructor", "class", "A".repeat(100)];
  const { value, problems } = decodeYaml(fields, names.map((name) => `${name}: x\n`).join(""));
  expect(value?.map(({ name }) => name)).toEqual(names.filter((name) => name !== "__x"));
  expect(problems).toHaveLength(1);
});
