import { expect, test } from "vitest";
import { finding, type Place } from "../../generator/diagnostics/diagnostic.js";
import { locate } from "../../generator/load/locate.js";

const TEXT = `# comment
summary: Does it.
input:
  RoomId: { type: integr, doc: "😀 room" }
rules:
  - require: [RoomId]
`;

const at = (place: Omit<Place, "file">, text: string | undefined): string => {
  const found = finding("yaml-syntax", { detail: "x" }, { file: "a.yaml", ...place });
  const { line, column, endColumn } = locate([found], () => text)[0]!;
  return `${line}:${column}-${endColumn}`;
};

test.each<[name: string, place: Omit<Place, "file">, expected: string]>([
  ["a value", { path: ["input", "RoomId", "type"] }, "4:19-25"],
  ["a key", { path: ["input", "RoomId", "type"], on: "key" }, "4:13-17"],
  ["an item", { path: ["rules", 0, "require", 0] }, "6:15-21"],
  ["the whole file", { path: [] }, "2:1-18"],
  ["a value of several lines, marked to the end of its first", { path: ["input"] }, "4:3-43"],
  ["what is missing, at what encloses it", { path: ["input", "UserId"] }, "4:3-43"],
  ["an offset", { path: [], offset: TEXT.indexOf("rules") }, "5:1-2"],
  ["an offset at the end", { path: [], offset: TEXT.length }, "7:1-2"],
  ["an offset at a line end", { path: [], offset: TEXT.indexOf("\n") }, "1:10-11"],
])("%s", (_, place, expected) => {
  expect(at(place, TEXT)).toBe(expected);
});

test("a file without text has one place", () => {
  expect(at({ path: ["input"] }, undefined)).toBe("1:1-2");
  expect(at({ path: ["input"] }, "")).toBe("1:1-2");
});

test("a text that is no YAML is located as far as it goes", () => {
  expect(at({ path: ["a"] }, "a: [1, 2\n")).toMatch(/^1:/);
  expect(at({ path: ["a"] }, "[\n".repeat(20_000))).toMatch(/^\d+:\d+-\d+$/);
});

test("sorted by file, line, column, code and message", () => {
  const place = (file: string, offset: number): Place => ({ file, path: [], offset });
  const findings = [
    finding("yaml-syntax", { detail: "b" }, place("b.yaml", 0)),
    finding("yaml-syntax", { detail: "late" }, place("a.yaml", 12)),
    finding("yaml-syntax", { detail: "b" }, place("a.yaml", 2)),
    finding("yaml-syntax", { detail: "a" }, place("a.yaml", 2)),
    finding("yaml-encoding", { detail: "z" }, place("a.yaml", 2)),
  ];
  const sorted = locate(findings, () => TEXT).map(({ file, code, message }) => [
    file,
    code,
    message,
  ]);
  expect(sorted).toEqual([
    ["a.yaml", "yaml-encoding", "z"],
    ["a.yaml", "yaml-syntax", "a"],
    ["a.yaml", "yaml-syntax", "b"],
    ["a.yaml", "yaml-syntax", "late"],
    ["b.yaml", "yaml-syntax", "b"],
  ]);
});

test("thousands of findings cost one parse of their file", () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `key${i}: value\n`).join("");
  const findings = Array.from({ length: 20_000 }, (_, i) =>
    finding("yaml-syntax", { detail: "x" }, { file: "a.yaml", path: [`key${i}`] }),
  );
  const started = performance.now();
  const located = locate(findings, () => text);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(located.at(-1)).toMatchObject({ line: 20_000, column: 11 });
});
