import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Finding } from "../../generator/diagnostics/diagnostic.js";
import { kinds, schemaLink, specSchema, type Kind } from "../../generator/load/format/kinds.js";
import { decodeFile } from "../../generator/load/load-service.js";
import { mutated, mutation, type Json } from "./mutation.js";
import { realSpecs } from "./real-specs.js";

/*
 * Editors check specs with the JSON Schema, `check` with the decoder. Whatever the schema accepts,
 * the decoder accepts, and the other way round, but for what is listed here.
 */

/** What the decoder refuses and JSON Schema has no words for. */
function isBeyondSchema({ code, message }: Finding): boolean {
  return (
    code === "rule-malformed" || // exactly one assertion
    message === "a range is [least, most]" || // one number against another
    message === "not a regular expression" || // ajv does not know JavaScript's u flag as a format
    message === "a rate of nothing" || // 0/s
    code === "yaml-feature" // of the text, not of the data
  );
}

const ajv = new Ajv({ allErrors: false, allowUnionTypes: true });
ajv.addSchema(specSchema(), "spec");
const validators = new Map<Kind, ValidateFunction>(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, ajv.getSchema(`spec#/$defs/${kind}`)!]),
);

/** What the decoder says of data, written as YAML. */
function decoderProblems(kind: Kind, data: unknown): readonly string[] {
  const body = stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
  const text = `${schemaLink(kind)}\n${body}`;
  const { findings } = decodeFile({ kind, name: "X", path: "x.yaml", text });
  return findings
    .filter((finding) => !isBeyondSchema(finding))
    .map(({ path, message }) => `${path.join("/")}: ${message}`);
}

function schemaProblems(kind: Kind, data: unknown): readonly string[] {
  const validate = validators.get(kind)!;
  if (validate(data)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** Both judge the same; the failure shows what each has to say. */
function expectSameVerdict(kind: Kind, data: unknown): void {
  const [decoder, schema] = [decoderProblems(kind, data), schemaProblems(kind, data)];
  if (decoder.length > 0 !== schema.length > 0) expect({ decoder }).toEqual({ schema, data });
}

/** What the services have, and what those have that were released. */
const SPECS: readonly { readonly kind: Kind; readonly path: string; readonly data: Json }[] = [
  ...realSpecs().map(({ kind, path, text }) => ({ kind, path, data: parse(text) as Json })),
  {
    kind: "versions",
    path: "versions.yaml",
    data: [
      { version: "1.0.0", date: "2026-03-31", release: 3, runtime: "0.1.0", breaking: ["Gone."] },
      { version: "0.1.0", date: "2026-03-30", runtime: "0.1.0", safe: ["All of it."] },
    ],
  },
];

test("every real spec file is valid for both", () => {
  const problems = SPECS.flatMap(({ kind, path, data }) =>
    [...decoderProblems(kind, data), ...schemaProblems(kind, data)].map((one) => `${path} ${one}`),
  );
  expect(problems).toEqual([]);
  expect(new Set(SPECS.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

test("mutated spec files get the same verdict from both", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...SPECS), mutation, ({ kind, data }, change) => {
      expectSameVerdict(kind, mutated(data, change));
    }),
    { numRuns: 2_000 },
  );
});

const ACTION = { summary: "x", region: "unused" };
const field = (keys: object): object => ({ ...ACTION, input: { A: { doc: "x", ...keys } } });
const rule = (keys: object): object => ({ ...ACTION, rules: [keys] });

test.each<[kind: Kind, valid: boolean, data: unknown]>([
  ["action", true, ACTION],
  ["action", false, { ...ACTION, summary: "" }],
  ["action", false, { ...ACTION, summary: " \n" }],
  ["action", false, { ...ACTION, summary: null }],
  ["action", false, null],
  ["action", false, []],
  ["action", true, { ...ACTION, rate: "1/15s" }],
  ["action", false, { ...ACTION, rate: "1 / s" }],
  ["action", true, { ...ACTION, region: ["ap-a"] }],
  ["action", false, { ...ACTION, region: { use: "unused" } }],
  ["action", false, { ...ACTION, region: [] }],
  ["action", true, { ...ACTION, deprecated: "x" }],
  ["action", false, { ...ACTION, deprecated: {} }],
  ["action", true, { ...ACTION, errors: [] }],
  ["action", false, { ...ACTION, errors: ["a.b"] }],
  ["action", true, { ...ACTION, waive: { "unit-missing": "x" } }],
  ["action", false, { ...ACTION, waive: { unit_missing: "x" } }],
  ["action", true, { ...ACTION, examples: [{ title: "x", input: { A: [[null]] } }] }],
  ["action", false, { ...ACTION, examples: [{ title: "x", input: { "a b": 1 } }] }],
  ["action", false, { ...ACTION, constructor: 1 }],
  ["action", true, { ...ACTION, input: { A: "x" } }],
  ["action", false, { ...ACTION, input: { A: null } }],
  ["action", false, { ...ACTION, input: { "": "x" } }],
  ["action", true, field({ type: "A[]" })],
  ["action", false, field({ type: "A[" })],
  ["action", true, field({ default: null })],
  ["action", true, field({ enum: { a: null, 1: "x" }, open: true })],
  ["action", true, field({ enum: { "": "x" } })],
  ["action", false, field({ enum: ["a"] })],
  ["action", true, field({ ranges: [1, [2, 3]] })],
  ["action", false, field({ ranges: [[1, 2, 3]] })],
  ["action", false, field({ ranges: [[1]] })],
  ["action", false, field({ ranges: [] })],
  ["action", true, field({ minLength: 9007199254740991 })],
  ["action", false, field({ minLength: -1 })],
  ["action", true, field({ notValues: ["", 0, false] })],
  ["action", false, field({ notValues: [null] })],
  ["action", true, field({ from: "A.B[].C" })],
  ["action", false, field({ from: [] })],
  [
    "action",
    true,
    field({ format: "json", json: { members: { a: { json: { members: {} }, doc: "x" } } } }),
  ],
  ["action", false, field({ json: { members: { a: { json: {}, doc: "x" } } } })],
  ["action", false, field({ required: false })],
  ["action", true, rule({ require: ["A"], when: { A: null } })],
  ["action", true, rule({ require: ["A"], when: [{ A: { not: [1, null] } }, { B: [true] }] })],
  ["action", false, rule({ require: ["A"], when: {} })],
  ["action", false, rule({ require: ["A"], when: { A: {} } })],
  ["action", false, rule({ require: ["A"], when: { A: { not: {} } } })],
  ["action", false, rule({ require: [] })],
  ["action", true, rule({ restrict: { A: {} } })],
  ["action", false, rule({ restrict: { A: { unknown: 1 } } })],
  ["action", true, rule({ restrict: { "A[].B": { maxItems: 1 } } })],
  ["action", false, rule({ restrict: { A: { maxItems: 1.5 } } })],
  ["structure", true, { doc: "x", members: {} }],
  ["structure", false, { doc: "x" }],
  ["errors", true, {}],
  ["errors", false, { "a b": { doc: "x", remedy: "y" } }],
  ["releases", true, [{ release: 1 }, { gap: [1, 2], doc: "x" }]],
  ["releases", false, [{ release: 1, gap: [1, 2], doc: "x" }]],
  ["releases", false, [{ gap: [1, 2, 3], doc: "x" }]],
  ["releases", false, [null]],
])("%s, %s: %j", (kind, valid, data) => {
  expect([
    decoderProblems(kind, data).length === 0,
    schemaProblems(kind, data).length === 0,
  ]).toEqual([valid, valid]);
});

test.each<[difference: string, kind: Kind, data: unknown]>([
  ["a rule without an assertion", "action", rule({ doc: "x" })],
  ["a rule with two assertions", "action", rule({ require: ["A"], forbid: ["B"] })],
  ["a range that ends before it starts", "action", field({ ranges: [[2, 1]] })],
  ["a pattern that is no regular expression", "action", field({ pattern: "(" })],
  ["a rate of nothing", "action", { ...ACTION, rate: "0/s" }],
  ["a number that reading rounds", "action", field({ default: 2 ** 60 })],
  ["a merge key", "action", field({ enum: { "<<": "x" } })],
])("the decoder alone refuses %s", (_, kind, data) => {
  expect(schemaProblems(kind, data)).toEqual([]);
  const text = `${schemaLink(kind)}\n${stringify(data)}`;
  const { findings } = decodeFile({ kind, name: "X", path: "x.yaml", text });
  expect(findings.map(isBeyondSchema)).toEqual([true]);
});
