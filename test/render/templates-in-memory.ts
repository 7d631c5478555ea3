import { prepareTemplates } from "../../generator/render/engine.js";
import type { Template, TemplateTree } from "../../generator/render/template-tree.js";

/** Templates by path, `.hbs` left out: pages, and partials under `partials/`. */
export type Texts = Readonly<Record<string, string>>;

export function template(path: string, text: string, own = false): Template {
  return { path: `${path}.hbs`, target: path, text, file: `templates/${path}.hbs`, own };
}

export function treeOf(texts: Texts): TemplateTree {
  const all = Object.entries(texts).map(([path, text]) => template(path, text));
  const isPartial = ({ path }: Template): boolean => path.startsWith("partials/");
  const isSite = ({ path }: Template): boolean => path.startsWith("docs/");
  return {
    pages: all.filter((one) => !isPartial(one) && !isSite(one)),
    site: all.filter(isSite),
    reports: new Map(),
    partials: new Map(
      all.filter(isPartial).map((one) => [one.target.slice("partials/".length), one]),
    ),
  };
}

/** What a page prints of a view, with some partials. */
export async function printed(text: string, view: object, partials: Texts = {}): Promise<string> {
  const named = Object.fromEntries(
    Object.entries(partials).map(([name, one]) => [`partials/${name}`, one]),
  );
  const tree = treeOf({ "[service]/page.txt": text, ...named });
  const prepare = await prepareTemplates(tree, new Map());
  return prepare(tree.pages[0]!)(view);
}
