import type { Model } from "../model/model.js";
import { viewAction } from "../view/action.js";
import { viewPage } from "../view/page.js";
import { viewService } from "../view/service.js";
import { viewStructure } from "../view/structure.js";
import type { Render } from "./engine.js";
import type { Template, TemplateTree } from "./template-tree.js";

/** A file of the output, before it is written. */
export interface RenderedFile {
  /** Relative to the output folder: `trtc/src/client.ts`. */
  readonly path: string;
  readonly content: string;
  /** The user's own template, when one printed it. */
  readonly own: Template | undefined;
}

/** Every file of a service. Pure: same model and templates, same bytes. */
export function renderService(
  model: Model,
  tree: TemplateTree,
  prepare: (template: Template) => Render,
): readonly RenderedFile[] {
  const files: RenderedFile[] = [];
  const actions = memo(() =>
    [...model.actions.values()].map((action) => ({
      ...viewAction(action, model),
      ...viewPage(action, model),
    })),
  );
  const structures = memo(() =>
    [...model.structures.values()].map((structure) => viewStructure(structure, model)),
  );
  const service = memo(() => viewService(model));
  for (const template of tree.pages) {
    const render = prepare(template);
    const add = (view: object, file: string): void => {
      const path = template.target
        .replace("[service]", model.service)
        .replace(/\[(?:action|structure)\]/g, file);
      files.push({ path, content: render(view), own: template.own ? template : undefined });
    };
    if (template.target.includes("[action]")) for (const view of actions()) add(view, view.file);
    else if (template.target.includes("[structure]"))
      for (const view of structures()) add(view, view.file);
    else add(service(), "");
  }
  return files;
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
