import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIni } from "../../../runtime/src/credentials/parse-ini.js";

test("sections, comments, quotes and spellings", () => {
  const text = [
    "\uFEFF# a comment",
    "secret_id = outside of any section",
    " [default] ",
    "; another comment = not a key",
    "secret_id = AKID",
    'Secret-Key="s3cr=t;#:"',
    "token:abc==",
    "empty =",
    "no key or value",
    "= no key",
    "[default other]",
    "secretId = B",
    "secret_id = C",
    "[default]",
    "region = 'ap-guangzhou'",
    "[unfinished",
  ].join("\r\n");
  const found = [...parseIni(text)].map(([name, section]) => [name, Object.fromEntries(section)]);
  expect(Object.fromEntries(found)).toEqual({
    default: {
      secretid: "AKID",
      secretkey: "s3cr=t;#:",
      token: "abc==",
      empty: "",
      region: "ap-guangzhou",
    },
    "default other": { secretid: "C" },
  });
});

test("names that objects have of their own are names like any other", () => {
  const ini = parseIni("[__proto__]\nconstructor = a\n__proto__ = b");
  expect([...ini.keys()]).toEqual(["__proto__"]);
  expect([...(ini.get("__proto__") ?? [])]).toEqual([
    ["constructor", "a"],
    ["proto", "b"],
  ]);
  expect(ini.get("default")).toBeUndefined();
});

test("any text parses, and what is written is read", () => {
  const key = fc.stringMatching(/^[a-z]{1,8}$/);
  const value = fc.stringMatching(/^[\w/+=.-]{0,20}$/);
  fc.assert(fc.property(fc.string(), (text) => parseIni(text) instanceof Map));
  fc.assert(
    fc.property(fc.dictionary(key, fc.dictionary(key, value)), (sections) => {
      const text = Object.entries(sections)
        .map(([name, pairs]) =>
          [`[${name}]`, ...Object.entries(pairs).map((pair) => pair.join(" = "))].join("\n"),
        )
        .join("\n");
      const read = [...parseIni(text)].map(([name, pairs]) => [name, Object.fromEntries(pairs)]);
      expect(Object.fromEntries(read)).toEqual(
        Object.fromEntries(Object.entries(sections).map(([name, pairs]) => [name, { ...pairs }])),
      );
    }),
  );
});
