import { compareDiagnostics, type Diagnostic, type Finding } from "../diagnostics/diagnostic.js";
import { locateYaml } from "./parse-yaml.js";

/** The text of a spec file by its shown path; undefined when it could not be read. */
export type TextOf = (file: string) => string | undefined;

/** Gives findings their lines and columns, and sorts them. Only files with findings are parsed again. */
export function locate(findings: readonly Finding[], textOf: TextOf): readonly Diagnostic[] {
  return findings.map((finding) => locateOne(finding, textOf)).sort(compareDiagnostics);
}

function locateOne(finding: Finding, textOf: TextOf): Diagnostic {
  const { code, severity, message, help, file, path } = finding;
  const text = textOf(file);
  const [start, end] = text === undefined ? [0, 0] : span(finding, text);
  const before = text?.slice(0, start) ?? "";
  const lineStart = before.lastIndexOf("\n") + 1;
  const column = start - lineStart + 1;
  const lineEnd = text?.indexOf("\n", start) ?? -1;
  const stop = Math.min(end, lineEnd < 0 ? (text?.length ?? 0) : lineEnd);
  return {
    code,
    severity,
    message,
    help,
    file,
    line: before.split("\n").length,
    column,
    endColumn: Math.max(column + 1, stop - lineStart + 1),
    path,
  };
}

function span({ offset, path, on }: Finding, text: string): readonly [number, number] {
  if (offset !== undefined) return [offset, offset + 1];
  try {
    return locateYaml(text, path, on);
  } catch {
    // A text that does not parse has findings with offsets; others about it point at its start.
    return [0, 0];
  }
}
