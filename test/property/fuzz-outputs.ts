import { transform } from "esbuild";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { printDiagnostics } from "../../generator/diagnostics/print.js";
import type { Diagnostic, Finding } from "../../generator/diagnostics/diagnostic.js";
import { locate } from "../../generator/load/locate.js";
import type { RenderedFile } from "../../generator/render/fill-template.js";
import { compile } from "../e2e/compile.js";
import { root } from "../pipeline.js";

const same = (text: string): string => text;
const palette = { bold: same, dim: same, red: same, yellow: same, cyan: same };

/** What a terminal, or a reader's eye, takes for something else than text. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Findings have places in their files, and print as plain text in every format. */
export function expectPrintable(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): readonly Diagnostic[] {
  const diagnostics = locate(findings, textOf);
  for (const { file, line, column, endColumn } of diagnostics) {
    const lines = textOf(file)?.split("\n") ?? [""];
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(endColumn).toBeGreaterThan(column);
  }
  const formats = [
    printDiagnostics(diagnostics, "text", { palette, textOf }),
    printDiagnostics(diagnostics, "json", { palette }),
    printDiagnostics(diagnostics, "github", { palette }),
  ];
  for (const printed of formats) expectPlain(printed, "diagnostics");
  expect(JSON.parse(formats[1]!)).toEqual({
    diagnostics: JSON.parse(JSON.stringify(diagnostics)) as unknown,
  });
  expect(formats[2]!.split("\n")).toHaveLength(diagnostics.length + 1);
  return diagnostics;
}

export function expectPlain(text: string, what: string): void {
  const found = UNSEEN.exec(text);
  if (!found) return;
  const around = JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60));
  throw new Error(`${what} shows U+${found[0].codePointAt(0)!.toString(16)} as it is: ${around}`);
}

/** Files stay in their service's folder, are plain text, and are TypeScript or JSON if they say so. */
export async function expectSound(
  service: string,
  files: readonly RenderedFile[],
  known: ReadonlySet<string>,
): Promise<void> {
  const paths = files.map(({ path }) => path);
  for (const path of paths)
    expect(path).toMatch(new RegExp(`^${service}(/[A-Za-z0-9][A-Za-z0-9.-]*)+$`));
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  const fresh = files.filter(({ content }) => !known.has(content));
  await Promise.all(
    fresh.map(async ({ path, content }) => {
      expectPlain(content, path);
      expect(content.endsWith("\n"), `${path} ends with a line`).toBe(true);
      if (path.endsWith(".json")) JSON.parse(content);
      if (!path.endsWith(".ts")) return;
      await transform(content, { loader: "ts", logLevel: "silent" }).catch((error: Error) => {
        throw new Error(`${path} does not parse: ${error.message}\n${content.slice(0, 3000)}`);
      });
    }),
  );
}

/** Generated packages, each in a folder of its own, type-checked by one run of the compiler. */
export class TypeCheck {
  readonly #folder = realpathSync(mkdtempSync(join(tmpdir(), "specpress-fuzz-")));
  count = 0;

  add(files: readonly RenderedFile[]): void {
    const place = join(this.#folder, String(this.count++));
    for (const { path, content } of files) {
      if (!path.endsWith(".ts")) continue;
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
  }

  async expectNoErrors(): Promise<void> {
    try {
      mkdirSync(join(this.#folder, "node_modules/@specpress"), { recursive: true });
      symlinkSync(join(root, "runtime"), join(this.#folder, "node_modules/@specpress/runtime"));
      writeFileSync(join(this.#folder, "package.json"), '{ "type": "module" }');
      // As generated packages are built, but for what they need no Node for.
      const compilerOptions = { noEmit: true, composite: false, declaration: true, types: [] };
      const tsconfig = {
        extends: join(root, "runtime/tsconfig.json"),
        compilerOptions: { ...compilerOptions, rootDir: "." },
        include: ["*/*/src"],
      };
      writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify(tsconfig));
      const { out } = await compile(this.#folder);
      expect(out.split("\n").slice(0, 20).join("\n")).toBe("");
    } finally {
      this.discard();
    }
  }

  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
