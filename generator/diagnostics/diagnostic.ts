import { codes, type DiagnosticCode, type Parameters, type Severity } from "./codes.js";
import { INVISIBLE } from "./invisible.js";

/** Steps from a file's root to a value: map keys and list indexes. */
export type Path = readonly (string | number)[];

/**
 * Something wrong with a spec, before its position is known. Positions cost a parse with source
 * tokens, so they are looked up only for findings, never for files that are fine.
 */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly file: string;
  readonly path: Path;
  /** Whether it is the key at `path` that is wrong, or its value. */
  readonly on: "key" | "value";
  /** Set by the YAML parser, which knows the offset when there is no path to speak of. */
  readonly offset?: number;
}

/** A located finding: what the author reads. Lines and columns count from 1. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly path: Path;
}

export interface Place {
  readonly file: string;
  readonly path: Path;
  readonly on?: "key" | "value";
  readonly offset?: number;
}

export function finding<C extends DiagnosticCode>(
  code: C,
  parameters: Parameters<C>,
  place: Place,
): Finding {
  const { severity, message, help } = codes[code];
  return {
    code,
    severity,
    message: fill(message, parameters),
    help: fill(help, parameters),
    file: place.file,
    path: place.path,
    on: place.on ?? "value",
    ...(place.offset === undefined ? {} : { offset: place.offset }),
  };
}

function fill(text: string, parameters: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(parameters, name) ? visible(String(parameters[name])) : hole,
  );
}

/** Spec text reaches terminals through messages: control and direction characters are spelt out. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (found) => `\\u{${found.codePointAt(0)!.toString(16)}}`);
}

/** By file, line, column, code: the same order on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order, which no locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
