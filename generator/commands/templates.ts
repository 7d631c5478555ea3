import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareTemplates, type Precompiled, type Render } from "../render/engine.js";
import { readTemplates, type Template, type TemplateTree } from "../render/template-tree.js";
import { builtModule } from "./built-module.js";
import { UsageError } from "./usage-error.js";

/** Both the built tool (`dist/`) and its sources (`generator/commands/`) lie below the package. */
export const PACKAGE = fileURLToPath(
  new URL(import.meta.url.includes("/generator/commands/") ? "../.." : "..", import.meta.url),
);

export function loadTemplates(cwd: string, own: string | undefined): TemplateTree {
  const folder = own === undefined ? undefined : resolve(cwd, own);
  if (folder !== undefined && !existsSync(folder))
    throw new UsageError(`there is no templates folder "${own}"`);
  return readTemplates(
    join(PACKAGE, "templates"),
    folder === undefined ? undefined : { folder, shown: own! },
  );
}

/** Templates ready to print; the built-in ones were compiled when specpress was built. */
export async function prepare(tree: TemplateTree): Promise<(template: Template) => Render> {
  return prepareTemplates(tree, await precompiled());
}

async function precompiled(): Promise<Precompiled> {
  const module = await builtModule<{ readonly templates: Readonly<Record<string, object>> }>(
    "templates.mjs",
  );
  return new Map(Object.entries(module?.templates ?? {}));
}
