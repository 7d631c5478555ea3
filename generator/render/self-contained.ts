import type { Template } from "./template-tree.js";

/** `../name`, `@root`, `@index`: what stands around the view that a partial is given. */
const OUTSIDE = /\{\{[^}]*(?:\.\.|@)/;

const CALLED = /\{\{~?#?>\s*["'[]?([^\s"'\]~}]+)/g;

/** The partials that look at nothing but their own view, nor do those that they call. */
export function selfContained(partials: ReadonlyMap<string, Template>): ReadonlySet<string> {
  const names = new Set(
    [...partials].flatMap(([name, { text }]) => (OUTSIDE.test(text) ? [] : [name])),
  );
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const name of names) {
      const called = [...partials.get(name)!.text.matchAll(CALLED)].map(([, other]) => other!);
      if (!called.every((other) => names.has(other))) names.delete(name);
    }
  }
  return names;
}
