import { describe, expect, test } from "vitest";
import { locate } from "../../generator/load/locate.js";
import { jsonLocator } from "../../generator/sync/json-locator.js";
import { readMetadata } from "../../generator/sync/read-metadata.js";
import { metadataOf } from "../diff/metadata-of.js";

const head = { apiVersion: "2024-01-01", serviceShortName: "demo", serviceNameCN: "Demo" };

function member(name: string, more: object = {}): object {
  return { name, type: "string", member: "string", document: "Some.", ...more };
}

function metadata(objects: object, actions?: object, metadata: object = head): string {
  const act = { document: "Acts.", input: "ActRequest", name: "Act", output: "ActResponse" };
  return JSON.stringify(
    {
      actions: actions ?? { Act: { ...act, status: "online" } },
      metadata,
      objects: {
        ActRequest: { document: "", members: [], type: "object" },
        ActResponse: { document: "", members: [member("RequestId")], type: "object" },
        ...objects,
      },
      version: "1.0",
    },
    null,
    1,
  );
}

/** `demo.api.json:3:4 code message`, for each finding. */
function problems(text: string): readonly string[] {
  const { spec, findings } = readMetadata("demo.api.json", text);
  expect(spec === undefined).toBe(findings.length > 0);
  return locate(findings, () => text, jsonLocator).map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

/** The text of the line that a problem points at. */
function pointedAt(text: string): string {
  const [, line] = /^\S+:(\d+):/.exec(problems(text)[0]!)!;
  return text.split("\n")[Number(line) - 1]!.trim();
}

describe("types of upstream", () => {
  test.each([
    ["int", "uint64", "integer", false],
    ["float", "float", "float", false],
    ["double", "double", "float", false],
    ["bool", "bool", "boolean", false],
    ["string", "binary", "string", false],
    ["timestamp", "timestamp", "string", false],
    ["list", "int64", "integer", true],
    ["list", "Size", "structure", true],
    ["object", "Size", "structure", false],
  ])("%s of %s", (type, exact, base, list) => {
    const text = metadata({
      ActRequest: { members: [member("Some", { type, member: exact })] },
      Size: { members: [member("W")] },
    });
    expect(metadataOf(text).actions.get("Act")!.input[0]!.type).toMatchObject({ base, list });
  });
});

test("inputs and outputs are no structures, unless a member names them", () => {
  const plain = metadataOf(metadata({ Size: { members: [] } }));
  expect([...plain.structures.keys()]).toEqual(["Size"]);
  const named = metadata({
    Size: { members: [member("Again", { type: "list", member: "ActRequest" })] },
  });
  expect([...metadataOf(named).structures.keys()]).toEqual(["ActRequest", "Size"]);
});

test("a flag of the other side says nothing, and every answer names its call", () => {
  const flags = {
    required: true,
    value_allowed_null: true,
    output_required: false,
    disabled: true,
  };
  const text = metadata({
    ActRequest: { members: [member("In", flags)] },
    ActResponse: { members: [member("Out", flags), member("RequestId")] },
  });
  const { input, output } = metadataOf(text).actions.get("Act")!;
  expect(input).toMatchObject([{ required: true, nullable: false, optional: false, hidden: true }]);
  expect(output).toMatchObject([
    { name: "Out", required: false, nullable: true, optional: true, hidden: true },
    { name: "RequestId", nullable: false },
  ]);
});

test("what is on its way out is deprecated", () => {
  const act = { input: "ActRequest", output: "ActResponse", name: "Act", document: "" };
  const text = metadata(
    {},
    { A: { ...act, status: "deprecated" }, B: { ...act, status: "offline" }, C: act },
  );
  const { actions } = metadataOf(text);
  expect([...actions.values()].map(({ deprecated }) => deprecated?.doc)).toEqual([
    "Upstream marks the action as deprecated.",
    "Upstream has taken the action offline.",
    undefined,
  ]);
});

describe("text that is not JSON is refused where it stops being it", () => {
  test.each([
    ["", "demo.api.json:1:1"],
    ["{", "demo.api.json:1:1"],
    ['{"a": 1,}', "demo.api.json:1:9"],
    ['{"a": 1\n"b": 2}', "demo.api.json:2:1"],
    ['{"a": [1, 2\n}', "demo.api.json:2:1"],
    ["{'a': 1}", "demo.api.json:1:2"],
    ['{"a": nope}', "demo.api.json:1:7"],
    ['{"a": "b\nc"}', "demo.api.json:1:7"],
    ['{"a": 01}', "demo.api.json:1:8"],
    ["{} {}", "demo.api.json:1:4"],
    ["[".repeat(100_000), "demo.api.json:1:100000"],
  ])("%j", (text, place) => {
    expect(problems(text)).toEqual([`${place} json-syntax the text is not JSON from here on`]);
  });
});

describe("JSON that is no metadata is refused, all of it in one run", () => {
  test.each([
    ["null", "demo.api.json:1:1 value-type expected an object, found nothing"],
    ["[]", "demo.api.json:1:1 value-type expected an object, found a list"],
    ["{}", 'demo.api.json:1:1 key-missing "actions" is missing'],
    [
      '{ "metadata": {}, "actions": {}, "objects": {} }',
      'demo.api.json:1:15 key-missing "apiVersion" is missing',
    ],
  ])("%s", (text, first) => {
    expect(problems(text)[0]).toBe(first);
  });

  test("a service that cannot be a folder", () => {
    const text = metadata({}, undefined, { ...head, serviceShortName: "../etc" });
    expect(problems(text)).toEqual([
      expect.stringContaining('name-invalid "../etc" cannot be the name of a service'),
    ]);
    expect(pointedAt(text)).toBe('"serviceShortName": "../etc",');
  });

  test.each(["__proto__", "a/b", "X*/", "Größe", "", "Very".repeat(30)])(
    "a member called %j",
    (name) => {
      const text = metadata({ Size: { members: [member("W"), { ...member(name), name }] } });
      expect(problems(text)).toHaveLength(1);
      expect(pointedAt(text)).toBe(`"name": ${JSON.stringify(name)},`);
    },
  );

  test("an object or action that cannot be a file, and a member that stands twice", () => {
    const text = metadata(
      { "../Size": { members: [] }, Two: { members: [member("A"), member("A")] } },
      { "a b": { input: "ActRequest", output: "ActResponse" } },
    );
    expect(problems(text)).toEqual([
      expect.stringContaining('name-invalid "a b" cannot be the name of an action or object'),
      expect.stringContaining('name-invalid "../Size" cannot be the name of an action or object'),
      expect.stringContaining('yaml-duplicate-key key "A" stands twice'),
    ]);
  });

  test("references that lead nowhere, with the nearest name", () => {
    const text = metadata(
      {
        Size: {
          members: [
            member("In", { type: "object", member: "Sise" }),
            member("T", { type: "strin" }),
          ],
        },
      },
      { Act: { input: "ActReqest", output: "ActResponse", name: "", document: "" } },
    );
    expect(problems(text).map((problem) => problem.replace(/^\S+ /, ""))).toEqual([
      'type-unknown there is no type "ActReqest", did you mean "ActRequest"?',
      'type-unknown there is no type "Sise", did you mean "Size"?',
      'type-unknown there is no type "strin"',
    ]);
  });

  test("flags and lists that are something else", () => {
    const text = metadata({
      Size: { members: [member("W", { required: "yes" })] },
      Other: { members: {} },
      Third: 3,
    });
    expect(problems(text).map((problem) => problem.replace(/^\S+ /, ""))).toEqual([
      'value-type expected true or false, found the text "yes"',
      "value-type expected a list, found a map",
      "value-type expected an object, found the number 3",
    ]);
  });
});
