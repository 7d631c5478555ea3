import type Handlebars from "handlebars";
import { createHash } from "node:crypto";
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
  const all = [...tree.pages, ...tree.reports.values(), ...tree.partials.values()];
  const compiled = new Map<Template, CompiledTemplate>();
  for (const template of all) {
    const ready = precompiled.get(templateHash(template.text));
    compiled.set(template, ready ?? (await compileTemplate(template)));
  }
  const environment = runtime.create();
  const functionOf = (template: Template): Handlebars.TemplateDelegate =>
    located(template, environment.template(compiled.get(template)!));
  for (const [name, template] of tree.partials)
    environment.registerPartial(name, functionOf(template));
  return (template) => {
    const run = functionOf(template);
    return (view) => run(view);
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
