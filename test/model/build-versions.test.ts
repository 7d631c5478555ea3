import { expect, test } from "vitest";
import type { Finding } from "../../generator/diagnostics/diagnostic.js";
import { Context } from "../../generator/load/decoder.js";
import { buildVersions } from "../../generator/model/build-versions.js";

function build(...entries: readonly (readonly [version: string, date: string])[]): {
  readonly versions: ReturnType<typeof buildVersions>;
  readonly said: readonly string[];
} {
  const findings: Finding[] = [];
  const raw = entries.map(([version, date]) => ({ version, date, runtime: "0.1.0" }));
  const versions = buildVersions(raw, new Context("versions.yaml", findings));
  return { versions, said: findings.map(({ message }) => message) };
}

test("what a version did not change is an empty list", () => {
  expect(build(["0.1.0", "2026-03-30"]).versions).toEqual([
    {
      version: "0.1.0",
      date: "2026-03-30",
      release: undefined,
      runtime: "0.1.0",
      breaking: [],
      dangerous: [],
      safe: [],
      docs: [],
    },
  ]);
});

test("versions fall by number, not by letter, and several a day are fine", () => {
  expect(build(["0.10.0", "2026-03-30"], ["0.9.1", "2026-03-30"]).said).toEqual([]);
});

test.each([
  [
    ["0.1.0", "2026-03-30"],
    ["0.2.0", "2026-03-29"],
  ],
  [
    ["0.1.0", "2026-03-30"],
    ["0.1.0", "2026-03-30"],
  ],
  [
    ["0.2.0", "2026-03-29"],
    ["0.1.0", "2026-03-30"],
  ],
] as const)("%j above %j is out of order", (above, below) => {
  expect(build(above, below).said).toEqual([
    `${above[0]} of ${above[1]} stands above ${below[0]} of ${below[1]}`,
  ]);
});
