import type { Field } from "../model/field.js";
import type { Structure } from "../model/model.js";
import type { Models } from "./fact.js";

type Pair = readonly [left: string, right: string];

/**
 * Whether a structure of the one model and one of the other look the same on the wire: the same
 * members of the same types, whatever the structures are called. Each pair is looked at once, since
 * structures may contain themselves, and each other many times over.
 */
export function sameShape({ before, after }: Models, left: string, right: string): boolean {
  const open: Pair[] = [[left, right]];
  const seen = new Set<string>();
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const key = pair.join(" ");
    if (seen.has(key)) continue;
    seen.add(key);
    const inner = innerPairs(before.structures.get(pair[0]), after.structures.get(pair[1]));
    if (!inner) return false;
    open.push(...inner);
  }
  return true;
}

/** The structures that have to look the same for two to do so; undefined where two members differ. */
function innerPairs(
  one: Structure | undefined,
  other: Structure | undefined,
): readonly Pair[] | undefined {
  if (!one || !other || one.members.length !== other.members.length) return undefined;
  const members = new Map(other.members.map((member) => [member.name, member]));
  const pairs: Pair[] = [];
  for (const member of one.members) {
    const twin = members.get(member.name);
    if (!twin || !alike(member, twin)) return undefined;
    if (member.type.structure !== undefined)
      pairs.push([member.type.structure, twin.type.structure!]);
  }
  return pairs;
}

function alike(a: Field, b: Field): boolean {
  return (
    a.type.base === b.type.base &&
    a.type.list === b.type.list &&
    a.required === b.required &&
    a.nullable === b.nullable &&
    a.optional === b.optional
  );
}
