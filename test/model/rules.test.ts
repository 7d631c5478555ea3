import { expect, test } from "vitest";
import type { Rule } from "../../generator/model/field.js";
import { buildYaml, soundModel } from "./build-yaml.js";

const SURROUNDINGS = {
  "structures/Video.yaml": `
members: { Width: { type: integer, doc: x }, Codec: x, Tags: { type: "string[]", doc: x } }
`,
  "structures/Output.yaml": `
members: { Name: x, Videos: { type: "Video[]", doc: x }, Video: { type: Video, doc: x }, Audio: x }
`,
};

const act = (rule: string): Readonly<Record<string, string>> => ({
  ...SURROUNDINGS,
  "actions/Act.yaml": `
rules: [${rule}]
input:
  Kind: x
  Size: { type: integer, doc: x }
  Day: { format: date, doc: x }
  Names: { type: "string[]", doc: x }
  Video: { type: Video, doc: x }
  Outputs: { type: "Output[]", doc: x }
  Others: { type: "Output[]", doc: x }
`,
});

/** A rule in short: the lists it goes through, and its paths. */
function short({ each, assertion, severity }: Rule): string {
  const steps = each.map(({ name, list }) => `${name}${list ? "[]" : ""}`).join(".");
  const paths = "paths" in assertion ? assertion.paths.map(({ text }) => text).join(",") : "";
  return `${severity} ${assertion.kind} ${paths} each(${steps})`;
}

test.each<[rule: string, expected: string]>([
  ["{ require: [Kind, Video.Width] }", "error require Kind,Video.Width each()"],
  ["{ ignore: [Kind] }", "warning ignore Kind each()"],
  ["{ ignore: [Kind], severity: error }", "error ignore Kind each()"],
  ["{ require: ['Outputs[].Name'] }", "error require Outputs[].Name each(Outputs[])"],
  [
    "{ when: { 'Outputs[].Name': x, Kind: y }, forbid: ['Outputs[].Videos[].Width'] }",
    "error forbid Outputs[].Videos[].Width each(Outputs[].Videos[])",
  ],
  ["{ require: ['Names[]'] }", "error require Names[] each(Names[])"],
  ["{ anyOf: [Kind, Names] }", "error anyOf Kind,Names each()"],
  ["{ expect: 'Outputs[].Videos[].Width <= Size' }", "error expect  each(Outputs[].Videos[])"],
  ["{ lookup: { each: 'Outputs[].Name', in: 'Others[].Name' } }", "error lookup  each()"],
  ["{ unique: 'Outputs[].Name' }", "error unique  each()"],
  ["{ restrict: { 'Outputs[].Audio': { maxLength: 3 } } }", "error restrict  each(Outputs[])"],
])("%s", (rule, expected) => {
  const [built] = soundModel(act(rule)).actions.get("Act")!.rules;
  expect(short(built!)).toBe(expected);
});

test.each<[rule: string, ...problems: string[]]>([
  ["{ require: [Kidn] }", '2:21 "Kidn" leads nowhere: there is no Kidn'],
  [
    "{ require: [Kind, Video.With, Nothing] }",
    '2:27 "Video.With" leads nowhere: there is no With',
    '2:39 "Nothing" leads nowhere: there is no Nothing',
  ],
  ["{ require: [Kind.Of] }", '2:21 "Kind.Of" leads nowhere: Kind has no members'],
  [
    "{ require: [Outputs.Name] }",
    '2:21 "Outputs.Name" leads nowhere: Outputs is a list, write Outputs[]',
  ],
  ["{ require: ['Kind[]'] }", '2:21 "Kind[]" leads nowhere: Kind is no list'],
  ["{ require: ['Video[].Width'] }", '2:21 "Video[].Width" leads nowhere: Video is no list'],
  ["{ require: [constructor] }", '2:21 "constructor" leads nowhere: there is no constructor'],
  ["{ when: { Kidn: 1 }, require: [Kind] }", '2:19 "Kidn" leads nowhere: there is no Kidn'],
  [
    "{ when: [{ Kind: a }, { Kidn: 1 }], require: [Kind] }",
    '2:33 "Kidn" leads nowhere: there is no Kidn',
  ],
  ["{ expect: Sise <= 1 }", '2:19 "Sise" leads nowhere: there is no Sise'],
  ["{ expect: 1 <= 2 }", "2:19 it compares no field"],
  ["{ expect: now <= 2h }", "2:19 it compares no field"],
  ["{ expect: Size }", "2:19 one of <=, <, >=, >, ==, != is missing"],
  ["{ restrict: { Kidn: { maxLength: 1 } } }", '2:23 "Kidn" leads nowhere: there is no Kidn'],
  ["{ restrict: { Kind: { maxItems: 1 } } }", '2:31 "maxItems" does not apply to a single value'],
  [
    "{ lookup: { each: A, in: 'Others[].B' } }",
    '2:27 "A" leads nowhere: there is no A',
    '2:34 "Others[].B" leads nowhere: there is no B',
  ],
  ["{ unique: Kind }", "2:19 Kind is a single value, which cannot repeat"],
  [
    "{ require: ['Outputs[].Name', 'Others[].Name'] }",
    "2:9 Others[].Name enters another list than the rule's other paths",
  ],
  ["{ expect: 'Outputs[].Video.Width <= Outputs[].Videos[].Width' }"],
  ["{ anyOf: ['Outputs[].Name', 'Outputs[].Audio'] }", "2:9 anyOf speaks of the items of a list"],
])("%s", (rule, ...problems) => {
  const found = buildYaml(act(rule)).problems;
  expect(found.map((one) => one.replace("actions/Act.yaml:", ""))).toEqual(problems);
});

test("a rule of which half is wrong is left out whole", () => {
  const { model } = buildYaml(act("{ require: [Kind, Nothing] }, { require: [Kind] }"));
  const rules = model.actions.get("Act")!.rules;
  expect(rules.map(({ index }) => index)).toEqual([1]);
});

test("rules of structures and of JSON texts start at their own members", () => {
  const model = soundModel({
    "actions/Act.yaml": `
input:
  Config:
    format: json
    doc: x
    json:
      members: { depth: { type: integer, doc: x }, kind: x }
      rules: [{ when: { kind: deep }, require: [depth] }]
`,
    "structures/Video.yaml": `
members: { Width: { type: integer, doc: x }, Of: { type: Video, doc: x } }
rules: [{ when: { Of.Of.Width: 3 }, require: [Width] }]
`,
  });
  const [structure] = model.structures.get("Video")!.rules;
  expect(structure!.when![0]![0]!.path.text).toBe("Of.Of.Width");
  const [json] = model.actions.get("Act")!.input[0]!.json!.rules;
  expect(json!.when![0]![0]!.path.text).toBe("kind");
});

test("a condition keeps its tests", () => {
  const rule =
    "{ when: { Kind: [a, null], Size: { min: 1, max: 2, not: 5 }, Day: { present: true, matches: ^2 } }, require: [Names] }";
  const [built] = soundModel(act(rule)).actions.get("Act")!.rules;
  const [tests] = built!.when!;
  expect(tests!.map(({ path, ...test }) => [path.text, JSON.parse(JSON.stringify(test))])).toEqual([
    ["Kind", { is: ["a", null] }],
    ["Size", { not: [5], min: 1, max: 2 }],
    ["Day", { present: true, matches: "^2" }],
  ]);
});
