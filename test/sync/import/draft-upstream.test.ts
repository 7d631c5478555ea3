import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { silenceOf } from "../../../generator/diff/silence.js";
import { metadataModel } from "../../../generator/sync/metadata-model.js";
import { readUpstream } from "../../../generator/sync/read-metadata.js";
import { complaints, importMetadata } from "./imported.js";
import { metadata } from "./metadata-arbitrary.js";
import { upstream } from "./upstream.js";

const SILENT = silenceOf("specs", "metadata");

test("whatever upstream writes, check has only drafts to name, and diff no difference", () => {
  fc.assert(
    fc.property(metadata, (json) => {
      const text = JSON.stringify(json);
      const imported = importMetadata(text);
      expect(complaints(imported)).toEqual([]);
      const before = metadataModel(readUpstream("demo.api.json", text).spec!);
      expect(diffModels(before, imported.compiled.model!, SILENT)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("an action and a structure, as a person would lay them out", () => {
  const { files } = importMetadata(
    upstream({
      input: [
        { name: "SdkAppId", type: "int", member: "uint64", required: true, document: "应用 ID" },
        { name: "Mode", type: "int", member: "int64", document: "0：不混流；1：混流。默认值：0" },
        { name: "Parts", type: "list", member: "Part", document: "最多10个" },
        { name: "UserSig", document: "The signature.", value_allowed_null: true },
      ],
      output: [
        {
          name: "Total",
          type: "int",
          member: "int64",
          value_allowed_null: true,
          output_required: true,
        },
        { name: "Maybe", type: "string", member: "string", output_required: false },
      ],
      structures: {
        Part: [
          { name: "Time", type: "string", member: "datetime_iso", disabled: true, document: "x" },
          { name: "Parts", type: "list", member: "Part" },
        ],
        Nothing: [],
      },
      status: "deprecated",
    }),
  );
  expect(files.get("demo/actions/StartThing.yaml")).toBe(`\
# yaml-language-server: $schema=../../schema/action.json
draft: Start thing.
region: optional
deprecated: Upstream marks the action as deprecated.
input:
  SdkAppId: { type: integer, required: true, draft: SDK app ID. }
  # Derived from upstream's text: enum, default.
  Mode:
    type: integer
    enum: { "0": { draft: Value 0 }, "1": { draft: Value 1 } }
    default: 0
    draft: Mode.
  # Derived from upstream's text: maxItems.
  Parts: { type: "Part[]", maxItems: 10, draft: Parts. }
  UserSig: { sensitive: true, draft: User sig. }
output:
  Total: { type: integer, nullable: true, draft: Total. }
  Maybe: { optional: true, draft: Maybe. }
`);
  expect(files.get("demo/structures/Part.yaml")).toBe(`\
# yaml-language-server: $schema=../../schema/structure.json
draft: Part.
members:
  Time: { format: date-time, hidden: true, draft: Time. }
  Parts: { type: "Part[]", draft: Parts. }
`);
  expect(files.get("demo/structures/Nothing.yaml")).toBe(`\
# yaml-language-server: $schema=../../schema/structure.json
draft: Nothing.
source: "Upstream lists it, and no action uses it."
members: {}
`);
});

test("not a word of upstream's", () => {
  const words = "Kwyjibo";
  const said = { document: words };
  const { files } = importMetadata(
    upstream({
      input: [{ name: "A", ...said }],
      structures: { S: [{ name: "B", ...said }] },
      document: words,
      title: words,
    }),
  );
  expect([...files.values()].join("\n")).not.toContain(words);
});

test("upstream's own name is worth a comment, which it cannot leave", () => {
  const { files } = importMetadata(upstream({ product: "演示\nproduct: x\u202e" }));
  const [, comment, product] = files.get("demo/service.yaml")!.split("\n");
  expect([comment, product]).toEqual([
    "# Upstream: 演示\\u{a}product: x\\u{202e}",
    "product: demo",
  ]);
});

describe("names", () => {
  test("that differ in case only have files of their own on any file system", () => {
    const { files, compiled } = importMetadata(
      upstream({ structures: { Filter: [], filter: [], FILTER: [{ name: "X" }, { name: "x" }] } }),
    );
    const paths = [...files.keys()].filter((path) => path.includes("/structures/"));
    expect(paths).toEqual([
      "demo/structures/Filter.yaml",
      "demo/structures/filter.2.yaml",
      "demo/structures/FILTER.3.yaml",
    ]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(3);
    expect([...compiled.model!.structures.keys()]).toEqual(["FILTER", "Filter", "filter"]);
  });

  test("of an action and a structure may be the same", () => {
    const { files, compiled } = importMetadata(
      upstream({
        input: [{ name: "Start", type: "object", member: "StartThing" }],
        structures: { StartThing: [{ name: "A" }] },
      }),
    );
    expect(files.has("demo/actions/StartThing.yaml")).toBe(true);
    expect(files.has("demo/structures/StartThing.yaml")).toBe(true);
    expect(compiled.model!.actions.get("StartThing")!.input[0]!.type.structure).toBe("StartThing");
  });
});
