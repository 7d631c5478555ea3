import { visible, type Diagnostic } from "./diagnostic.js";
import { escapeInvisible } from "./invisible.js";

export const FORMATS = ["text", "json", "github"] as const;
export type DiagnosticFormat = (typeof FORMATS)[number];

/** Paints text for a terminal, or leaves it alone. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export interface PrintOptions {
  readonly palette: Palette;
  /** Source text by file; frames are printed when it is given. */
  readonly textOf?: (file: string) => string | undefined;
}

/** All diagnostics in one format. Sorted input gives the same text on every machine. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
  options: PrintOptions,
): string {
  switch (format) {
    case "json":
      return `${inert(JSON.stringify({ diagnostics }, null, 2))}\n`;
    case "github":
      return diagnostics.map(githubLine).join("");
    case "text":
      return diagnostics.map((diagnostic) => textBlock(diagnostic, options)).join("");
  }
}

function textBlock(diagnostic: Diagnostic, { palette, textOf }: PrintOptions): string {
  const { file, line, column, severity, code, message, help } = diagnostic;
  const paint = severity === "error" ? palette.red : palette.yellow;
  const head = `${palette.bold(`${visible(file)}:${line}:${column}`)} ${paint(severity)} ${message} ${palette.dim(`[${code}]`)}\n`;
  const frame = textOf ? codeFrame(diagnostic, textOf(file), palette) : "";
  return `${head}${frame}  ${palette.cyan("help:")} ${help}\n`;
}

/** The offending line and a mark below it. Wide lines are cut around the mark. */
export function codeFrame(
  { line, column, endColumn }: Pick<Diagnostic, "line" | "column" | "endColumn">,
  text: string | undefined,
  palette: Palette,
): string {
  const source = text?.split("\n", line)[line - 1];
  if (source === undefined || source.trim() === "") return "";
  const start = Math.max(0, column - 61);
  const shown = visible(source.slice(start, start + 120));
  const indent = visible(source.slice(start, column - 1)).length;
  const mark = "^".repeat(Math.max(1, Math.min(endColumn - column, shown.length - indent)));
  const gutter = String(line);
  return (
    `  ${palette.dim(`${gutter} |`)} ${shown}\n` +
    `  ${palette.dim(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(indent)}${palette.red(mark)}\n`
  );
}

/** JSON escapes most of what a terminal obeys by itself; its own line ends stay. */
function inert(json: string): string {
  return json.split("\n").map(escapeInvisible).join("\n");
}

/** GitHub's workflow command syntax: https://docs.github.com/actions/reference/workflow-commands */
function githubLine({
  severity,
  file,
  line,
  column,
  endColumn,
  code,
  message,
  help,
}: Diagnostic): string {
  const data = (text: string): string =>
    text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
  return `::${severity} file=${property(visible(file))},line=${line},col=${column},endColumn=${endColumn},title=${property(code)}::${data(`${message}. ${help}`)}\n`;
}

/** `2 errors, 1 warning`, or nothing to say. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return countSeverities(errors, diagnostics.length - errors);
}

/** The same, of what has been counted already. */
export function countSeverities(errors: number, warnings: number): string {
  const some = (count: number, word: string): string[] =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`];
  return [...some(errors, "error"), ...some(warnings, "warning")].join(", ");
}
