import { expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  countDiagnostics,
  printDiagnostics,
  type DiagnosticFormat,
  type Palette,
} from "../../generator/diagnostics/print.js";

const same = (text: string): string => text;
const PLAIN: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same };
const tag =
  (name: string) =>
  (text: string): string =>
    `<${name}>${text}</${name}>`;
const TAGGED: Palette = {
  bold: tag("b"),
  dim: tag("d"),
  red: tag("r"),
  yellow: tag("y"),
  cyan: tag("c"),
};

const DIAGNOSTIC: Diagnostic = {
  code: "key-unknown",
  severity: "error",
  message: 'unknown key "dco"',
  help: "Known keys here: doc.",
  file: "specs/trtc/actions/A.yaml",
  line: 2,
  column: 3,
  endColumn: 6,
  path: ["input", "dco"],
};
const TEXT = "input:\n  dco: 100%, or so\n";

const print = (
  diagnostic: Partial<Diagnostic>,
  format: DiagnosticFormat = "text",
  text: string | undefined = TEXT,
  palette = PLAIN,
): string =>
  printDiagnostics([{ ...DIAGNOSTIC, ...diagnostic }], format, { palette, textOf: () => text });

test("text: place, severity, message, code, frame, help", () => {
  expect(print({})).toBe(
    `specs/trtc/actions/A.yaml:2:3 error unknown key "dco" [key-unknown]
  2 |   dco: 100%, or so
    |   ^^^
  help: Known keys here: doc.
`,
  );
});

test("text without frames", () => {
  expect(printDiagnostics([DIAGNOSTIC], "text", { palette: PLAIN })).toBe(
    `specs/trtc/actions/A.yaml:2:3 error unknown key "dco" [key-unknown]
  help: Known keys here: doc.
`,
  );
});

test("text in colour: an error is red, a warning yellow", () => {
  expect(print({}, "text", TEXT, TAGGED)).toContain(
    "<b>specs/trtc/actions/A.yaml:2:3</b> <r>error</r>",
  );
  expect(print({ severity: "warning" }, "text", TEXT, TAGGED)).toContain("<y>warning</y>");
  expect(print({}, "text", TEXT, TAGGED)).toContain("<r>^^^</r>");
});

test.each<[name: string, diagnostic: Partial<Diagnostic>, text: string | undefined]>([
  ["a file that is not there", {}, undefined],
  ["a blank line", { line: 1, column: 1 }, "   \nx\n"],
  ["a line behind the last", { line: 9 }, TEXT],
])("no frame for %s", (_, diagnostic, text) => {
  expect(
    printDiagnostics([{ ...DIAGNOSTIC, ...diagnostic }], "text", {
      palette: PLAIN,
      textOf: () => text,
    }),
  ).not.toContain("|");
});

test("a wide line is cut around the mark", () => {
  const text = `${"a".repeat(500)}XYZ${"b".repeat(500)}\n`;
  const [, shown, marked] = print({ line: 1, column: 501, endColumn: 504 }, "text", text).split(
    "\n",
  );
  expect(shown!.length).toBeLessThanOrEqual("  1 | ".length + 120);
  expect(shown!.slice(marked!.indexOf("^"), marked!.lastIndexOf("^") + 1)).toBe("XYZ");
});

test("a frame shows what is invisible, and the mark stands below what it marks", () => {
  const text = "a\u001b[31m: \u202eX\n";
  const [, shown, marked] = print({ line: 1, column: 10, endColumn: 11 }, "text", text).split("\n");
  expect(shown).toBe("  1 | a\\u{1b}[31m: \\u{202e}X");
  expect(shown!.slice(marked!.indexOf("^"))).toBe("X");
});

test("json: everything, for other programs", () => {
  expect(JSON.parse(print({}, "json"))).toEqual({ diagnostics: [DIAGNOSTIC] });
  expect(printDiagnostics([], "json", { palette: PLAIN })).toBe('{\n  "diagnostics": []\n}\n');
});

test("github: a workflow command on one line", () => {
  expect(print({ message: "100% of\nit", file: "a,b:c.yaml" }, "github")).toBe(
    "::error file=a%2Cb%3Ac.yaml,line=2,col=3,endColumn=6,title=key-unknown::100%25 of%0Ait. Known keys here: doc.\n",
  );
  expect(print({ severity: "warning" }, "github")).toMatch(/^::warning /);
});

test.each<DiagnosticFormat>(["text", "json", "github"])(
  "%s never prints control characters",
  (format) => {
    const hostile = "\u001b]0;x\u0007\u009b31m\u202e\u2028";
    const printed = print({ file: `${hostile}.yaml`, path: [hostile] }, format, `${hostile}\n`);
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  },
);

test("github commands cannot be forged by a file's name", () => {
  expect(print({ file: "a\n::set-output name=x::y" }, "github").split("\n")).toHaveLength(2);
});

test.each<[severities: readonly Diagnostic["severity"][], words: string]>([
  [[], ""],
  [["error"], "1 error"],
  [["warning", "warning"], "2 warnings"],
  [["warning", "error", "error"], "2 errors, 1 warning"],
])("%j is %s", (severities, words) => {
  expect(countDiagnostics(severities.map((severity) => ({ ...DIAGNOSTIC, severity })))).toBe(words);
});
