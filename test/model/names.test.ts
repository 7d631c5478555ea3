import { expect, test } from "vitest";
import {
  camelCase,
  fileScope,
  isTaken,
  kebabCase,
  moduleScope,
  pascalCase,
} from "../../generator/model/names.js";
import { generatedImports, runtimeExports, runtimeValues } from "./runtime-exports.js";

test.each<[name: string, camel: string, kebab: string]>([
  ["DismissRoom", "dismissRoom", "dismiss-room"],
  ["DescribeTRTCUsage", "describeTRTCUsage", "describe-trtc-usage"],
  ["AIChat", "aiChat", "ai-chat"],
  ["URL", "url", "url"],
  ["A", "a", "a"],
  ["ABc", "aBc", "a-bc"],
  ["IPv6", "iPv6", "i-pv-6"],
  ["Layout2D", "layout2D", "layout-2-d"],
  ["Foo_Bar", "foo_Bar", "foo-bar"],
  ["Foo__", "foo__", "foo"],
  ["already", "already", "already"],
  ["SDK2", "sdk2", "sdk-2"],
  ["RemoveUserByStrRoomId", "removeUserByStrRoomId", "remove-user-by-str-room-id"],
])("%s: %s in %s.ts", (name, camel, kebab) => {
  expect([camelCase(name), kebabCase(name)]).toEqual([camel, kebab]);
});

test.each<[name: string, pascal: string]>([
  ["trtc", "Trtc"],
  ["ai-art", "AiArt"],
  ["a-1b", "A1b"],
  ["v2", "V2"],
])("%s: %s", (name, pascal) => {
  expect(pascalCase(name)).toBe(pascal);
});

test.each([
  "default",
  "class",
  "interface",
  "await",
  "async",
  "Boolean",
  "Number",
  "Date",
  "Record",
  "Promise",
  "Object",
  "string",
  "unknown",
  "Client",
  "Action",
  "ServiceErrorCode",
  "constructor",
  "toString",
  "then",
  "toJSON",
  "send",
  "standardSchema",
  "undefined",
])("%s is no name for an export", (name) => {
  expect(moduleScope().take(name)).toBe(`${name}_`);
});

test("nor is what generated modules import from the runtime", () => {
  const imported = generatedImports();
  expect(imported.length).toBeGreaterThan(40);
  expect(
    imported.filter((name) => moduleScope().take(name) === name),
    "add them to the names that generator/model/names.ts keeps free",
  ).toEqual([]);
});

test.each(["index.ts", "validation.ts"] as const)(
  "nor is what the runtime's %s exports",
  (entry) => {
    const exported = runtimeExports(entry);
    expect(exported.length).toBeGreaterThan(40);
    expect(
      exported.filter((name) => moduleScope().take(name) === name),
      "add them to the names that generator/model/names.ts keeps free",
    ).toEqual([]);
  },
);

test("checks read members into variables that hide no function of the runtime", () => {
  expect(
    runtimeValues("validation.ts").filter((name) => !isTaken(name)),
    "add them to the names that generator/model/names.ts keeps free",
  ).toEqual([]);
});

test("a taken name gets a mark, and each further one a number", () => {
  const scope = moduleScope();
  expect(["Foo", "Foo", "Foo", "Foo_", "Foo"].map((name) => scope.take(name))).toEqual([
    "Foo",
    "Foo_",
    "Foo_3",
    "Foo__",
    "Foo_4",
  ]);
});

test("names that belong together get the same mark", () => {
  const scope = moduleScope();
  scope.take("FooRequest");
  expect(scope.takeAll({ value: "foo", request: "FooRequest", error: "FooError" })).toEqual({
    value: "foo_",
    request: "FooRequest_",
    error: "FooError_",
  });
  expect(scope.take("foo")).toBe("foo");
});

test("one name may serve twice among those that belong together", () => {
  expect(moduleScope().takeAll({ type: "Thing", output: "Thing" })).toEqual({
    type: "Thing",
    output: "Thing",
  });
});

test("files: no two of a folder, none that is an index or a device of Windows", () => {
  const scope = fileScope();
  const names = ["Foo", "FOO", "foo_", "Index", "Con", "Aux", "Nul", "Prn", "COM1"];
  expect(names.map((name) => scope.take(kebabCase(name)))).toEqual([
    "foo",
    "foo-2",
    "foo-3",
    "index-2",
    "con-2",
    "aux-2",
    "nul-2",
    "prn-2",
    "com-1",
  ]);
});
