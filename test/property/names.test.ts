import fc from "fast-check";
import { expect, test } from "vitest";
import { buildNames, type Names } from "../../generator/model/build-names.js";
import { moduleScope } from "../../generator/model/names.js";
import { runtimeExports } from "../model/runtime-exports.js";

/** Stems that meet: in other case, with the suffixes that are added, with words of the language. */
const STEM = fc.constantFrom(
  "Foo", "foo", "FOO", "FoO", "Foo_", "Foo_2", "Fo_o", "F_oo", "FooRequest", "FooResponse", "FooOutput",
  "checkFoo", "CheckFoo", "isFooError", "paginateFoo", "waitUntilFoo", "fooSchema", "FooErrorCode",
  "Class", "class", "Default", "Date", "Record", "constructor", "Constructor", "Client", "DemoClient", "demo",
  "Send", "Then", "Index", "Con", "A", "a", "AB", "aB", "A1", "A_1", "Standard", "Service", "String",
); // prettier-ignore
const NAME = fc.oneof(
  { weight: 3, arbitrary: STEM },
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,9}$/),
);

const SPEC = fc.record({
  service: fc.constantFrom("demo", "error", "class", "a-1b", "client", "v2", "index"),
  structures: fc.uniqueArray(NAME, { maxLength: 12 }),
  actions: fc.uniqueArray(fc.tuple(NAME, fc.uniqueArray(NAME, { maxLength: 3 })), {
    maxLength: 12,
    selector: ([name]) => name,
  }),
  twoSided: fc.func(fc.boolean()),
});

/** Every name that a package exports, as often as it does. */
function exported({ service, actions, structures, waiters }: Names): readonly string[] {
  return [
    service.client,
    service.constant,
    ...[...structures.values()].flatMap(({ type, outputType, check }) => [
      ...new Set([type, outputType]),
      check,
    ]),
    ...[...actions.values()].flatMap(({ file: _file, ...names }) => Object.values(names)),
    ...waiters.values(),
  ];
}

const RESERVED = [...runtimeExports("index.ts"), ...runtimeExports("validation.ts")];

test("no two names of a package are the same, whatever its specs are called", () => {
  fc.assert(
    fc.property(SPEC, ({ service, structures, actions, twoSided }) => {
      const names = buildNames(service, structures, twoSided, actions);
      const all = exported(names);
      expect(all).toHaveLength(new Set(all).size);
      for (const name of all) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
        expect(RESERVED).not.toContain(name);
        expect(moduleScope().take(name)).toBe(name);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("no two files of a folder are the same, on any file system", () => {
  fc.assert(
    fc.property(SPEC, ({ service, structures, actions, twoSided }) => {
      const names = buildNames(service, structures, twoSided, actions);
      for (const folder of [names.structures, names.actions]) {
        const files = [...folder.values()].map(({ file }) => file);
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
        for (const file of files) expect(file).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("names do not depend on what comes after them", () => {
  fc.assert(
    fc.property(SPEC, NAME, ({ service, structures, actions, twoSided }, more) => {
      const before = buildNames(service, structures, twoSided, actions);
      fc.pre(actions.every(([name]) => name !== more));
      const after = buildNames(service, structures, twoSided, [...actions, [more, []]]);
      for (const [name, its] of before.actions) expect(after.actions.get(name)).toEqual(its);
      expect(after.structures).toEqual(before.structures);
    }),
  );
});

test.each<
  [name: string, structures: readonly string[], action: string, value: string, request: string]
>([
  ["a structure named as a request", ["FooRequest"], "Foo", "foo_", "FooRequest_"],
  ["a structure named as the action's value", ["foo"], "Foo", "foo_", "FooRequest_"],
  ["an action named as a word of the language", [], "Delete", "delete_", "DeleteRequest_"],
  [
    "an action named as the client's constructor",
    [],
    "Constructor",
    "constructor_",
    "ConstructorRequest_",
  ],
  [
    "an action whose schema would hide the runtime's",
    [],
    "Standard",
    "standard_",
    "StandardRequest_",
  ],
  ["an action named as the service", [], "Demo", "demo_", "DemoRequest_"],
])("%s", (_, structures, action, value, request) => {
  const { actions } = buildNames("demo", structures, () => false, [[action, []]]);
  expect(actions.get(action)).toMatchObject({ value, request });
});

test("actions that differ only in case have names and files of their own", () => {
  const { actions } = buildNames(
    "demo",
    [],
    () => false,
    ["GetURL", "GetUrl", "getUrl"].map((name) => [name, []]),
  );
  expect([...actions.values()].map(({ value, file, request }) => [value, file, request])).toEqual([
    ["getURL", "get-url", "GetURLRequest"],
    ["getUrl", "get-url-2", "GetUrlRequest"],
    ["getUrl_", "get-url-3", "getUrlRequest_"],
  ]);
});

test("a waiter's name gives way to an action's", () => {
  const { waiters } = buildNames("demo", ["waitUntilGone"], () => false, [
    ["A", ["Gone", "Here"]],
    ["B", ["Here"]],
  ]);
  expect([...waiters]).toEqual([
    ["A.Gone", "waitUntilGone_"],
    ["A.Here", "waitUntilHere"],
    ["B.Here", "waitUntilHere_"],
  ]);
});
