import Handlebars from "handlebars";

export class TemplateSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number | undefined,
    readonly column: number | undefined,
  ) {
    super(message);
  }
}

interface PathNode {
  readonly parts: readonly string[];
  strict?: boolean;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

interface Compiler {
  compiler: unknown;
  PathExpression(this: Compiler, path: PathNode): void;
}

/** Names that every object inherits: no view has them, and templates have no business with them. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Handlebars' strict mode looks at `{{name}}` only: `{{#if typo}}` and `{{#each typo}}` would print
 * nothing in silence. This compiler makes every path strict, so that each unknown name is an error
 * with its line and column.
 */
const environment = Handlebars.create() as typeof Handlebars & { Compiler: new () => Compiler };
const base = environment.Compiler.prototype as Compiler;
function StrictCompiler(): void {}
StrictCompiler.prototype = Object.assign(Object.create(base) as Compiler, {
  compiler: StrictCompiler,
  PathExpression(this: Compiler, path: PathNode) {
    const inherited = path.parts.find((part) => INHERITED.has(part));
    if (inherited !== undefined) {
      const { line, column } = path.loc.start;
      throw new TemplateSyntaxError(`"${inherited}" cannot be part of a view`, line, column);
    }
    path.strict = true;
    base.PathExpression.call(this, path);
  },
});
environment.Compiler = StrictCompiler as unknown as new () => Compiler;

/** The code of a template, as Handlebars' runtime takes it. Only text is accepted, never a tree. */
export function precompileTemplate(text: string): string {
  try {
    return environment.precompile(text, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      // Left to themselves, `log` would print on the console and `lookup` be silent on a typo.
      knownHelpers: { if: true, each: true, unless: true, with: true, log: false, lookup: false },
    }) as unknown as string;
  } catch (error) {
    if (error instanceof TemplateSyntaxError) throw error;
    const { message } = error as Error;
    const [, line] = /Parse error on line (\d+)/.exec(message) ?? [];
    const [, at, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
    const first = message.startsWith("Parse error")
      ? `cannot be read near ${message.split("\n")[1]?.trim() ?? "its end"}`
      : message.replace(/ - \d+:\d+$/, "");
    throw new TemplateSyntaxError(
      first,
      Number(line ?? at) || undefined,
      column === undefined ? undefined : Number(column),
    );
  }
}
