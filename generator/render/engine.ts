import type Handlebars from "handlebars";
import { createHash } from "node:crypto";
import { selfContained } from "./self-contained.js";
import { TemplateError, type Template, type TemplateTree } from "./template-tree.js";

/** What Handlebars' compiler makes of a template: plain data and functions, no text to evaluate. */
export type CompiledTemplate = object;

/** Templates compiled ahead, by the hash of their text. An edited template is not among them. */
export type Precompiled = ReadonlyMap<string, CompiledTemplate>;

export type Render = (view: object) => string;

export function templateHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Prepares a tree of templates: the compiler is loaded only if some template is not precompiled. */
export async function prepareTemplates(
  tree: TemplateTree,
  precompiled: Precompiled,
): Promise<(template: Template) => Render> {
  const { default: runtime } = (await import("handlebars/runtime.js")) as unknown as {
    default: typeof Handlebars;
  };
  const { pages, site, reports, partials } = tree;
  const all = [...pages, ...site, ...reports.values(), ...partials.values()];
  const compiled = new Map<Template, CompiledTemplate>();
  for (const template of all) {
    const ready = precompiled.get(templateHash(template.text));
    compiled.set(template, ready ?? (await compileTemplate(template)));
  }
  const environment = runtime.create();
  const functionOf = (template: Template): Handlebars.TemplateDelegate =>
    located(template, environment.template(compiled.get(template)!));
  const self = selfContained(partials);
  for (const [name, template] of partials) {
    const print = functionOf(template);
    environment.registerPartial(name, self.has(name) ? printedOnce(print) : print);
  }
  return (template) => {
    const run = functionOf(template);
    return (view) => run(view);
  };
}

/**
 * A partial that sees its view alone prints the same whenever it is given the same: a structure's
 * members stand on many pages.
 */
function printedOnce(print: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  const printed = new WeakMap<object, string>();
  return (view: unknown, options) => {
    if (typeof view !== "object" || view === null) return print(view, options);
    const known = printed.get(view);
    if (known !== undefined) return known;
    const text = print(view, options);
    printed.set(view, text);
    return text;
  };
}

async function compileTemplate(template: Template): Promise<CompiledTemplate> {
  const { precompileTemplate, TemplateSyntaxError } = await import("./precompile.js");
  try {
    // The code is Handlebars' own output for a template that the user chose to run.
    return new Function(`return (${precompileTemplate(template.text)});`)() as CompiledTemplate;
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    throw new TemplateError(template.file, error.line, error.column, error.message);
  }
}

/** Errors while rendering name the template (or partial) they happened in. */
function located(
  template: Template,
  run: Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  return (view, options) => {
    try {
      return run(view, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      const { message, lineNumber, column } = error as Error & {
        lineNumber?: number;
        column?: number;
      };
      const partial = /^The partial (.+) could not be found$/.exec(message)?.[1];
      if (partial !== undefined) throw noPartial(template, partial);
      throw new TemplateError(template.file, lineNumber, column, explain(message));
    }
  };
}

/** Handlebars does not say where; the first place that calls it is as good as any. */
function noPartial({ file, text }: Template, name: string): TemplateError {
  const calls = [...text.matchAll(/\{\{~?#?>\s*["'[]?([^\s"'\]~}]+)/g)];
  const at = calls.find(([, called]) => called === name)?.index ?? 0;
  const before = text.slice(0, at).split("\n");
  const detail = `there is no partial "${name}"`;
  return new TemplateError(file, before.length, before.at(-1)!.length, detail);
}

function explain(message: string): string {
  const missing = /^"(.+?)" not defined in /.exec(message);
  return missing ? `the view has no "${missing[1]}"` : message.replace(/ - \d+:\d+$/, "");
}
