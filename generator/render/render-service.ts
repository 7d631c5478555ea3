import type { Action, Model, Structure } from "../model/model.js";
import { viewAction } from "../view/action.js";
import { memo } from "../view/memo.js";
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

/**
 * The content of a file, when it is known without rendering it: by its path, and the action that it
 * is on, if it is on one.
 */
export type Reusable = (path: string, action: string | undefined) => string | undefined;

/** Every file of a service. Pure: same model and templates, same bytes, whatever is reused. */
export function renderService(
  model: Model,
  tree: TemplateTree,
  prepare: (template: Template) => Render,
  reusable: Reusable = () => undefined,
): readonly RenderedFile[] {
  const files: RenderedFile[] = [];
  const actionView = memo((action: Action) => ({
    ...viewAction(action, model),
    ...viewPage(action, model),
  }));
  const serviceView = memo(viewService);
  const structureView = memo((structure: Structure) => viewStructure(structure, model));
  for (const template of tree.pages) {
    const render = prepare(template);
    const add = (file: string, view: () => object, known: Known): void => {
      const path = template.target
        .replaceAll("[service]", model.service)
        .replace(/\[(?:action|structure)\]/g, file);
      const content = known(path);
      // What is known has been formatted already.
      if (content !== undefined) files.push({ path, content, own: undefined });
      else files.push({ path, content: render(view()), own: template.own ? template : undefined });
    };
    if (template.target.includes("[action]")) {
      for (const action of model.actions.values()) {
        add(
          action.names.file,
          () => actionView(action),
          (path) => reusable(path, action.name),
        );
      }
    } else if (template.target.includes("[structure]")) {
      for (const structure of model.structures.values()) {
        add(
          structure.names.file,
          () => structureView(structure),
          (path) => reusable(path, undefined),
        );
      }
    } else
      add(
        "",
        () => serviceView(model),
        () => undefined,
      );
  }
  return files;
}

type Known = (path: string) => string | undefined;
