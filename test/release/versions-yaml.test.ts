import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { decodeFile } from "../../generator/load/load-service.js";
import { addVersion, type NewVersion } from "../../generator/release/versions-yaml.js";

const ONE: NewVersion = {
  version: "0.1.0",
  date: "2026-03-31",
  release: 3,
  runtime: "0.1.0",
  entries: [{ severity: "safe", text: "The first release: 41 actions." }],
};

function decoded(text: string): unknown {
  const file = decodeFile({ kind: "versions", name: "versions", path: "versions.yaml", text });
  expect(file.findings).toEqual([]);
  return file.value;
}

test("a version goes on top, in the format, and as prettier would have it", async () => {
  const first = addVersion(undefined, ONE);
  const second = addVersion(first, {
    ...ONE,
    version: "0.2.0",
    release: undefined,
    entries: [
      { severity: "docs", text: "A description is in other words." },
      { severity: "breaking", text: "Parameter X of Y is gone." },
    ],
  });
  expect(await format(second, { parser: "yaml", printWidth: 110 })).toBe(second);
  expect(second.endsWith(first.replace(/^[^\n]*\n/, ""))).toBe(true);
  expect(decoded(second)).toEqual([
    {
      version: "0.2.0",
      date: "2026-03-31",
      runtime: "0.1.0",
      breaking: ["Parameter X of Y is gone."],
      docs: ["A description is in other words."],
    },
    {
      version: "0.1.0",
      date: "2026-03-31",
      release: 3,
      runtime: "0.1.0",
      safe: ["The first release: 41 actions."],
    },
  ]);
});

test("whatever an entry says, it is read as it was written", () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(words, (text) => {
      const yaml = addVersion(undefined, { ...ONE, entries: [{ severity: "breaking", text }] });
      expect(decoded(yaml)).toMatchObject([{ breaking: [text] }]);
    }),
  );
});
