import { expect, test } from "vitest";
import type { Format } from "../../../generator/load/format/field.js";
import { actOf, requestIssues, valueIssues } from "./conform-yaml.js";

const TEXTS: Readonly<
  Partial<Record<Format, readonly [fine: readonly string[], wrong: readonly string[]]>>
> = {
  url: [
    ["https://a.b/c?d", "RTMP://x"],
    ["a.b", "https://", "https://a b"],
  ],
  date: [["2024-12-31"], ["2024-13-01", "2024-12-32", "2024-1-1", "2024-12-31 "]],
  "date-time": [
    ["2024-12-31T23:59:59Z", "2024-12-31T23:59:59.5+08:00"],
    ["2024-12-31 23:59:59", "2024-12-31T23:59:59"],
  ],
  "local-date-minute": [["2024-12-31 23:59"], ["2024-12-31T23:59", "2024-12-31 23:59:00"]],
  "local-date-time": [["2024-12-31 23:59:59"], ["2024-12-31 23:59"]],
  time: [["23:59:59"], ["23:59", "3:59:59"]],
  base64: [
    ["", "YQ==", "YWI="],
    ["YQ=", "YQ", "a-b="],
  ],
  hex: [
    ["", "00fF"],
    ["0x", "g"],
  ],
  json: [
    ["1", '{"a":1}', "null"],
    ["", "{a:1}"],
  ],
  csv: [["a,b"], []],
  cidr: [
    ["10.0.0.0/8", "fe80::/10"],
    ["10.0.0.0", "10.0.0.0/1234"],
  ],
  ip: [
    ["10.0.0.1", "::1"],
    ["localhost", ""],
  ],
  "color-0x": [["0x1e90FF"], ["#1e90ff", "0x1e90f"]],
  "color-hash": [["#1e90FF"], ["0x1e90ff", "1e90ff"]],
  e164: [["+8613800000000"], ["8613800000000", "+0123"]],
  email: [["a@b"], ["a", "a@b c"]],
  phone: [["0086 138"], []],
  language: [["zh-CN"], []],
  timezone: [["Asia/Shanghai"], []],
  "unix-seconds": [["1700000000"], []],
};

test.each(Object.entries(TEXTS))("%s", (format, [fine, wrong]) => {
  for (const text of fine)
    expect([text, valueIssues(`format: ${format}`, text)]).toEqual([text, []]);
  for (const text of wrong) {
    expect([text, valueIssues(`format: ${format}`, text)]).toEqual([text, ["format at Value"]]);
  }
});

test("seconds that must be milliseconds", () => {
  const seconds = "type: integer, format: unix-seconds";
  expect(valueIssues(seconds, 1_700_000_000)).toEqual([]);
  expect(valueIssues(seconds, 1_700_000_000_000)).toEqual(["format at Value"]);
  expect(valueIssues("type: integer, format: unix-milliseconds", 1_700_000_000)).toEqual([]);
});

const files = {
  "actions/Act.yaml": actOf(`
  Config:
    format: json
    doc: How it works.
    json:
      members:
        Kind: { required: true, enum: { A: one, B: two }, doc: Which one. }
        Size: { type: integer, max: 3, doc: How big. }
      rules:
        - when: { Kind: B }
          require: [Size]`),
};

test.each([
  ['{"Kind":"A","Other":1}', []],
  ["[]", ["type at Config"]],
  ["null", ["type at Config"]],
  ["{", ["format at Config"]],
  ["{}", ["required at Config.Kind"]],
  ['{"Kind":"C","Size":4}', ["enum at Config.Kind", "max at Config.Size"]],
  ['{"Kind":null}', ["type at Config.Kind"]],
  ['{"Kind":"B"}', ["required at Config.Size"]],
])("in a JSON text: %s", (text, issues) => {
  expect(requestIssues(files, { Config: text })).toEqual(issues);
});
