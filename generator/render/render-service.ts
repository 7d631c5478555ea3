import type { Action, Model, Structure } from "../model/model.js";
import { viewAction } from "../view/action.js";
import { memo } from "../view/memo.js";
import { viewService } from "../view/service.js";
import { viewStructure } from "../view/structure.js";
import type { Render } from "./engine.js";
import { fillTemplate, type Filling, type RenderedFile } from "./fill-template.js";
import type { Template, TemplateTree } from "./template-tree.js";

/**
 * The content of a file, when it is known without rendering it: by its path, and the action that it
 * is on, if it is on one.
 */
export type Reusable = (path: string, action: string | undefined) => string | undefined;

/** Every file of a service's package. Pure: same model and templates, same bytes, whatever is reused. */
export function renderService(
  model: Model,
  tree: TemplateTree,
  prepare: (template: Template) => Render,
  reusable: Reusable = () => undefined,
): readonly RenderedFile[] {
  const actionView = memo((action: Action) => viewAction(action, model));
  const structureView = memo((structure: Structure) => viewStructure(structure, model));
  const actions = [...model.actions.values()].map((action): Filling => ({
    file: action.names.file,
    view: () => actionView(action),
    known: (path) => reusable(path, action.name),
  }));
  const structures = [...model.structures.values()].map((structure): Filling => ({
    file: structure.names.file,
    view: () => structureView(structure),
    known: (path) => reusable(path, undefined),
  }));
  const whole: Filling = { file: "", view: () => viewService(model) };
  return tree.pages.flatMap((template) => {
    const fillings = template.target.includes("[action]")
      ? actions
      : template.target.includes("[structure]")
        ? structures
        : [whole];
    return fillTemplate(template, prepare, model.service, fillings);
  });
}
