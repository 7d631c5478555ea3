import { isTaken } from "../../model/names.js";
import type { Step } from "../../model/field.js";

/** Names that every object inherits: reading them needs care, since absence does not show. */
const INHERITED: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith("__")),
);

export function isInherited(name: string): boolean {
  return INHERITED.has(name);
}

/**
 * The variable that a check reads a member into: its own name, where that is free. No name of the
 * wire starts with an underscore; checks of structures are named `check...`.
 */
export function localName(member: string): string {
  return isTaken(member) || isInherited(member) || member.startsWith("check")
    ? `_${member}`
    : member;
}

/** `Video?.Width`: undefined where the way there breaks off. Enters no lists. */
export function chain(steps: readonly Step[]): string {
  const [first, ...rest] = steps;
  return [localName(first!.name), ...rest.map(({ name }) => name)].join("?.");
}

/** `item.Video?.Width`: from an item of a list. */
export function chainFrom(item: string, steps: readonly Step[]): string {
  if (steps.length === 0) return item;
  return `${item}.${steps.map(({ name }) => name).join("?.")}`;
}

/** `["Outputs", "[]", "Name"]`: steps as the runtime takes them. `[]` stands for every item. */
export function stepNames(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ name, list }) => (list ? [name, "[]"] : [name]));
}
