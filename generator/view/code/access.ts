import type { Step } from "../../model/rule.js";

/** Names that every object inherits: reading them needs care, since absence does not show. */
const INHERITED: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith("__")),
);

/** `v.RoomId`: a member of the structure in variable `of`. */
export function member(of: string, name: string): string {
  return INHERITED.has(name) ? `(Object.hasOwn(${of}, "${name}") ? ${of}.${name} : undefined)` : `${of}.${name}`;
}

/** `["Video", "Width"]`: steps as the runtime takes them. `[]` stands for every item. */
export function stepNames(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ name, list }) => (list ? [name, "[]"] : [name]));
}
