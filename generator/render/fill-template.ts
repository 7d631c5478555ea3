import type { Render } from "./engine.js";
import type { Template } from "./template-tree.js";

/** A file of the output, before it is written. */
export interface RenderedFile {
  /** Relative to the output folder: `trtc/src/client.ts`. */
  readonly path: string;
  readonly content: string;
  /** The user's own template, when one printed it. */
  readonly own: Template | undefined;
}

/** What stands for the hole in a template's path, and what the template prints there. */
export interface Filling {
  readonly file: string;
  readonly view: () => object;
  /** The content, when it is known without rendering it. */
  readonly known?: (path: string) => string | undefined;
}

/** The files that a template makes, one for each filling. */
export function fillTemplate(
  template: Template,
  prepare: (template: Template) => Render,
  service: string,
  fillings: readonly Filling[],
): readonly RenderedFile[] {
  const render = prepare(template);
  const target = template.target.replaceAll("[service]", service);
  return fillings.map(({ file, view, known }) => {
    const path = target.replace(/\[\w+\]/g, file);
    const content = known?.(path);
    // What is known has been formatted already.
    if (content !== undefined) return { path, content, own: undefined };
    return { path, content: render(view()), own: template.own ? template : undefined };
  });
}
