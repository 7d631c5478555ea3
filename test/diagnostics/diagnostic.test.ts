import { expect, test } from "vitest";
import { codes, type DiagnosticCode } from "../../generator/diagnostics/codes.js";
import {
  compareDiagnostics,
  compareText,
  finding,
  visible,
  type Diagnostic,
} from "../../generator/diagnostics/diagnostic.js";

const PLACE = { file: "a.yaml", path: ["input", "A"] };

test("a finding fills in its code's message and help", () => {
  expect(finding("key-unknown", { key: "dco", suggestion: "", known: "doc" }, PLACE)).toEqual({
    code: "key-unknown",
    severity: "error",
    message: 'unknown key "dco"',
    help: "Known keys here: doc.",
    file: "a.yaml",
    path: ["input", "A"],
    on: "value",
  });
});

test("what is filled in is not filled in again", () => {
  const { message } = finding(
    "key-unknown",
    { key: "{known}", suggestion: "$&", known: "doc" },
    PLACE,
  );
  expect(message).toBe('unknown key "{known}"$&');
});

test("an offset and the key are kept", () => {
  const found = finding("yaml-syntax", { detail: "x" }, { ...PLACE, on: "key", offset: 0 });
  expect(found).toMatchObject({ on: "key", offset: 0 });
});

test.each<[text: string, shown: string]>([
  ["plain, Ünïcödé, 语 and 😀", "plain, Ünïcödé, 语 and 😀"],
  ["\u001b[31mred", "\\u{1b}[31mred"],
  ["\u009b31m", "\\u{9b}31m"],
  ["a\u0000\u0007b", "a\\u{0}\\u{7}b"],
  ["a\nb\r\tc", "a\\u{a}b\\u{d}\\u{9}c"],
  ["a\u202eb\u2066\u200e", "a\\u{202e}b\\u{2066}\\u{200e}"],
  ["\u2028\u2029\ufeff\u00ad", "\\u{2028}\\u{2029}\\u{feff}\\u{ad}"],
  ["\ud800", "\\u{d800}"],
  ["\u{e0041}", "\\u{e0041}"],
])("%j is shown as %s", (text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(finding("yaml-syntax", { detail: text }, PLACE).message).toBe(shown);
});

const at = (file: string, line: number, column: number, code: string, message: string) =>
  ({ file, line, column, code, message }) as Diagnostic;

test("order is by file, line, column, code, message, whatever the locale", () => {
  const sorted = [
    at("B.yaml", 9, 9, "z", "z"),
    at("a.yaml", 1, 2, "b", "a"),
    at("a.yaml", 1, 2, "b", "b"),
    at("a.yaml", 1, 10, "a", "a"),
    at("a.yaml", 2, 1, "a", "a"),
    at("a.yaml", 10, 1, "a", "a"),
    at("ä.yaml", 1, 1, "a", "a"),
  ];
  expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
  expect(["b", "a", "B", "ä"].sort(compareText)).toEqual(["B", "a", "b", "ä"]);
  expect(compareText("a", "a")).toBe(0);
});

test.each(Object.keys(codes) as DiagnosticCode[])("code %s reads well", (code) => {
  const { message, help, severity } = codes[code];
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(["error", "warning"]).toContain(severity);
  expect(message).not.toMatch(/[.\s]$/);
  expect(help).toMatch(/^([A-Z].*\.|.*\{\w+\})$/s);
});
