import { expect, test } from "vitest";
import { viewAction } from "../../../generator/view/action.js";
import { actionOf } from "../view-yaml.js";

const FILES = { "structures/Some.yaml": "\nmembers: { N: x }\n" };

/** The statements that check one member, and the constants they use. */
function checks(member: string): { readonly code: string; readonly constants: string } {
  const { action, model } = actionOf(member, "", FILES);
  const { functions, constants } = viewAction(action, model);
  const [check] = functions;
  const lines = check!.split("\n");
  const from = lines.findIndex((line) => line.startsWith("  let known")) + 1;
  const to = lines.findIndex((line) => line.startsWith("  for (const _ in v)"));
  const members = constants.split("\n").filter((line) => !line.startsWith("const members"));
  return { code: lines.slice(from, to).join("\n"), constants: members.join("\n") };
}

test.each<[member: string, code: string]>([
  ["A: { required: true, doc: x }", `  if (typeof A !== "string") text(issues, "A", A);`],
  [
    "A: { type: integer, required: true, doc: x }",
    `  if (!Number.isSafeInteger(A)) integer(issues, "A", A);`,
  ],
  [
    "A: { type: float, required: true, doc: x }",
    `  if (!Number.isFinite(A)) float(issues, "A", A);`,
  ],
  [
    "A: { type: boolean, required: true, doc: x }",
    `  if (typeof A !== "boolean") flag(issues, "A", A);`,
  ],
  ["A: { type: Some, required: true, doc: x }", `  checkSome(A, issues, "A");`],
  ["A: { type: 'Some[]', required: true, doc: x }", `  structures(issues, "A", A, checkSome);`],
  ["A: { type: 'string[]', required: true, doc: x }", `  list(issues, "A", A, text);`],
  [
    "A: x",
    `  if (A !== undefined) {
    known++;
    if (typeof A !== "string") text(issues, "A", A);
  }`,
  ],
  [
    "A: { type: 'integer[]', min: 1, required: true, doc: x }",
    `  list(issues, "A", A, (issues, i, item) => {
    integer(issues, i, item);
    range(issues, i, item, 1);
  });`,
  ],
])("%s", (member, code) => {
  expect(checks(member).code).toBe(code);
});

test.each<[keys: string, limit: RegExp]>([
  ["type: integer, min: 1, max: 5", /range\(issues, "A", A, 1, 5\);/],
  ["type: integer, max: 5", /range\(issues, "A", A, undefined, 5\);/],
  ["type: float, exclusiveMin: 0", /above\(issues, "A", A, 0\);/],
  ["type: float, exclusiveMax: 0.5", /below\(issues, "A", A, 0\.5\);/],
  ["type: integer, multipleOf: 2", /multipleOf\(issues, "A", A, 2\);/],
  ["type: integer, ranges: [0, [2, 3]]", /ranges\(issues, "A", A, aRanges\);/],
  ["notValues: [x, y]", /noneOf\(issues, "A", A, aRefused\);/],
  ["enum: { x: y }", /oneOf\(issues, "A", A, aValues\);/],
  ["minLength: 1", /length\(issues, "A", A, 1\);/],
  ["maxLength: 9", /length\(issues, "A", A, undefined, 9\);/],
  ["maxBytes: 9", /maxBytes\(issues, "A", A, 9\);/],
  ["pattern: ^x$", /pattern\(issues, "A", A, aPattern\);/],
  ["format: date", /format\(issues, "A", A, DATE\);/],
  ["format: unix-seconds, type: integer", /unixSeconds\(issues, "A", A\);/],
  ["format: json", /json\(issues, "A", A\);/],
  ["type: 'string[]', minItems: 1, maxItems: 2", /items\(issues, "A", A, 1, 2\);/],
  ["type: 'string[]', uniqueItems: true", /uniqueItems\(issues, "A", A\);/],
])("limit %s", (keys, limit) => {
  expect(checks(`A: { ${keys}, doc: x }`).code).toMatch(limit);
});

test.each([
  "enum: { x: y }, open: true",
  "format: csv",
  "format: phone",
  "unit: seconds, type: integer",
])("%s limits nothing", (keys) => {
  const bare = checks(keys.includes("integer") ? "A: { type: integer, doc: x }" : "A: x").code;
  expect(checks(`A: { ${keys}, doc: x }`).code).toBe(bare);
});

test("constants hold what the limits need", () => {
  const { constants } = checks(
    "A: { type: integer, ranges: [0, [2, 3]], notValues: [3], doc: x }\nB: { enum: { x: a, 'y\"': b }, doc: x }\nC: { pattern: ^/x$, doc: x }\nD: { type: integer, enum: { 1: a, -2: b }, doc: x }",
  );
  expect(constants.split("\n")).toEqual([
    "const aRanges = [",
    "  [0, 0],",
    "  [2, 3],",
    "] as const;",
    "const aRefused = [3];",
    `const bValues = ["x", 'y"'];`,
    "const cPattern = /^\\/x$/u;",
    "const dValues = [1, -2];",
  ]);
});

test("where emptiness has a meaning of its own, no limit of the text holds for it", () => {
  expect(checks("A: { minLength: 3, whenEmpty: None., doc: x }").code).toContain(
    `    if (A !== "") {\n      length(issues, "A", A, 3);\n    }`,
  );
  expect(checks("A: { type: 'string[]', minItems: 3, whenEmpty: None., doc: x }").code).toContain(
    `    if (filled(A)) {\n      items(issues, "A", A, 3);\n    }`,
  );
});
