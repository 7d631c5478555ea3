import type { Field } from "../model/field.js";
import type { Models } from "./fact.js";

/**
 * Whether a structure of the one model and one of the other look the same on the wire: the same
 * members of the same types, whatever the structures are called.
 */
export function sameShape(
  { before, after }: Models,
  left: string,
  right: string,
  /** Pairs that are being compared: structures may contain themselves. */
  open: ReadonlySet<string> = new Set(),
): boolean {
  const key = `${left} ${right}`;
  if (open.has(key)) return true;
  const [one, other] = [before.structures.get(left), after.structures.get(right)];
  if (!one || !other || one.members.length !== other.members.length) return false;
  const inside = new Set([...open, key]);
  const members = new Map(other.members.map((member) => [member.name, member]));
  const alike = (a: Field, b: Field | undefined): boolean => {
    if (!b || a.type.base !== b.type.base || a.type.list !== b.type.list) return false;
    if (a.required !== b.required || a.nullable !== b.nullable || a.optional !== b.optional)
      return false;
    if (a.type.structure === undefined || b.type.structure === undefined) return true;
    return sameShape({ before, after }, a.type.structure, b.type.structure, inside);
  };
  return one.members.every((member) => alike(member, members.get(member.name)));
}
