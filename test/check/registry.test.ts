import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fileLints, serviceLints } from "../../generator/check/check-model.js";
import { codes } from "../../generator/diagnostics/codes.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const table = Object.keys(codes);

/** What stands beside the rules in generator/check: how they are run, not what they look for. */
const MACHINERY = ["check-model", "lint", "waivers"];

const rules = readdirSync(`${root}generator/check`)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .filter((name) => !MACHINERY.includes(name));

describe("every rule", () => {
  test("stands in the table of rules once", async () => {
    const exported = await Promise.all(
      rules.map(async (name) => {
        const module = (await import(`../../generator/check/${name}.ts`)) as Record<
          string,
          unknown
        >;
        return module[camelCase(name)];
      }),
    );
    const registered = [...fileLints, ...serviceLints];
    expect(new Set(registered).size).toBe(registered.length);
    expect(registered).toHaveLength(rules.length);
    expect(rules.filter((_, index) => !registered.includes(exported[index] as never))).toEqual([]);
  });

  test("is named after the code that it reports", () => {
    expect(rules.filter((name) => !table.includes(name))).toEqual([]);
  });

  test("has a test of its own", () => {
    expect(rules.filter((name) => !existsSync(`${root}test/check/${name}.test.ts`))).toEqual([]);
  });

  test("says why it exists", () => {
    const silent = rules.filter((name) => {
      const text = readFileSync(`${root}generator/check/${name}.ts`, "utf8");
      return !new RegExp(`\\*/\nexport const ${camelCase(name)}: (Source)?Lint`).test(text);
    });
    expect(silent).toEqual([]);
  });
});

describe("every code", () => {
  test("is produced by some fixture: a test names it with the place it stands at", () => {
    const tests = testSources().join("\n");
    expect(table.filter((code) => !new RegExp(`(?:["'\`]| )${code}["'\` ]`).test(tests))).toEqual(
      [],
    );
  });

  test("is reported somewhere in the generator", () => {
    const tables = ["codes", "history-codes"].map((name) =>
      readFileSync(`${root}generator/diagnostics/${name}.ts`, "utf8"),
    );
    const sources = sourcesBelow(`${root}generator`)
      .filter((text) => !tables.includes(text))
      .join("\n");
    expect(table.filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
  });

  test("that a test of a rule expects stands in the table", () => {
    const expected = testSources().flatMap((text) =>
      [...text.matchAll(/\.yaml:\d+ ([a-z-]+)"/g)].map(([, code]) => code!),
    );
    expect([...new Set(expected)].filter((code) => !table.includes(code))).toEqual([]);
  });
});

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function testSources(): readonly string[] {
  return sourcesBelow(`${root}test`).filter((text) => !text.includes("const MACHINERY"));
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"));
}
