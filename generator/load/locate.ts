import { compareDiagnostics, type Diagnostic, type Finding } from "../diagnostics/diagnostic.js";
import { yamlLocator, type Locator, type Span } from "./parse-yaml.js";

/** The text of a spec file by its shown path; undefined when it could not be read. */
export type TextOf = (file: string) => string | undefined;

/** Gives findings their lines and columns, and sorts them. Only files with findings are parsed again. */
export function locate(
  findings: readonly Finding[],
  textOf: TextOf,
  locatorOf: (text: string) => Locator = yamlLocator,
): readonly Diagnostic[] {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string): Source => {
    const known = sources.get(file) ?? new Source(textOf(file) ?? "", locatorOf);
    sources.set(file, known);
    return known;
  };
  return findings
    .map((finding) => locateOne(finding, sourceOf(finding.file)))
    .sort(compareDiagnostics);
}

function locateOne(finding: Finding, source: Source): Diagnostic {
  const { code, severity, message, help, file, path } = finding;
  const [start, end] = source.span(finding);
  const { line, lineStart, lineEnd } = source.lineAt(start);
  const column = start - lineStart + 1;
  const endColumn = Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1);
  return { code, severity, message, help, file, line, column, endColumn, path };
}

/** A file's text, parsed at most once. */
class Source {
  readonly #starts: number[] = [0];
  #locator: Locator | undefined;

  constructor(
    readonly text: string,
    readonly locatorOf: (text: string) => Locator,
  ) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
      this.#starts.push(at + 1);
  }

  span({ offset, path, on }: Finding): Span {
    if (offset !== undefined) return [offset, offset + 1];
    try {
      this.#locator ??= this.locatorOf(this.text);
      return this.#locator(path, on);
    } catch {
      // A text that does not parse has findings with offsets; others about it point at its start.
      return [0, 0];
    }
  }

  /** The line that holds an offset, counted from 1, and where it starts and ends. */
  lineAt(offset: number): { line: number; lineStart: number; lineEnd: number } {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const next = this.#starts[low + 1];
    const lineEnd = next === undefined ? this.text.length : next - 1;
    return { line: low + 1, lineStart: this.#starts[low]!, lineEnd };
  }
}
