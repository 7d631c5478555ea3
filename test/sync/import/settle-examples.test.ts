import { expect, test } from "vitest";
import type { UpstreamExample } from "../../../generator/sync/examples/upstream-example.js";
import { complaints, importMetadata } from "./imported.js";
import { upstream } from "./upstream.js";

const text = upstream({
  input: [
    { name: "Id", type: "int", member: "int64", required: true },
    { name: "Size", type: "int", member: "int64", document: "Value range: [1, 10]. Default: 5." },
    { name: "Mode", document: "Valid values: `A`, `B`." },
    { name: "Parts", type: "list", member: "Part" },
    { name: "Region", document: "Of the thing, not of the call." },
  ],
  output: [{ name: "Total", type: "int", member: "int64" }],
  structures: {
    Part: [
      { name: "Kind", document: "Valid values: X, Y." },
      { name: "On", type: "bool", member: "bool" },
    ],
  },
});

function action(...examples: readonly Partial<UpstreamExample>[]): string {
  const all = examples.map(
    (one) => ({ style: "json", input: {}, output: undefined, ...one }) as const,
  );
  const imported = importMetadata(
    text,
    new Map([
      ["StartThing", all],
      ["Other", all],
    ]),
  );
  expect(complaints(imported)).toEqual([]);
  return (
    imported.files.get("demo/actions/StartThing.yaml")! +
    imported.files.get("demo/structures/Part.yaml")!
  );
}

test("an example that holds stands in the file, in words of ours", () => {
  const yaml = action({ input: { Id: 1, Size: 3 }, output: { Total: 2, RequestId: "x" } });
  expect(yaml).toContain(
    "examples: [{ title: Example 1, input: { Id: 1, Size: 3 }, output: { Total: 2, RequestId: x } }]\n",
  );
});

test("a limit that an example breaks was misread, and goes; an enum is not complete", () => {
  const yaml = action({ input: { Id: 1, Size: 99, Mode: "C", Parts: [{ Kind: "Z" }] } });
  expect(yaml).toContain(
    "  # Derived from upstream's text: min, default.\n  Size: { type: integer, min: 1, default: 5, ",
  );
  expect(yaml).toContain(
    "  # Derived from upstream's text: enum, open.\n  Mode: { open: true, enum: { A: ",
  );
  expect(yaml).toContain(
    "  # Derived from upstream's text: enum, open.\n  Kind: { open: true, enum: { X: ",
  );
  expect(yaml).toContain("input: { Id: 1, Size: 99, Mode: C, Parts: [{ Kind: Z }] }");
});

test("values of other types are converted, what is not there left out, and the file says so", () => {
  const yaml = action({
    style: "get",
    input: {
      Action: "StartThing",
      Version: "x",
      Region: "here",
      Id: "7",
      Parts: { Kind: "X", On: "true", No: 1 },
    },
    output: { Total: "many", RequestId: 5 },
  });
  expect(yaml).toContain("style: get");
  expect(yaml).toContain("Id: 7");
  expect(yaml).toContain('{ Kind: X, "On": true }');
  expect(yaml).toContain("Region: here");
  expect(yaml).not.toMatch(/many|Version: x|No: 1/);
  expect(yaml).toContain('RequestId: "5"');
  expect(yaml).toContain(
    "repaired: Values of other types were converted and unknown fields left out.",
  );
});

test("an example that does not hold is left out, and the file says so", () => {
  const yaml = action({ input: { Size: 3 } }, { input: { Id: 1 } });
  expect(yaml).toContain(
    "# Upstream's example 1 is left out: Id is required.\nexamples: [{ title: Example 2,",
  );
  expect(action({ input: {} })).toContain(
    "# Upstream's example 1 is left out: Id is required.\nexamples: []\n",
  );
});

test("numbers that reading has rounded, and examples without an end, do not get in", () => {
  let deep: Record<string, unknown> = { Kind: "X" };
  for (let depth = 0; depth < 50_000; depth++) deep = { Parts: deep };
  const yaml = action({ input: { Id: 2 ** 60 } }, { input: { Id: 1, Parts: deep } });
  expect(yaml).not.toContain("1152921504606846976");
});
