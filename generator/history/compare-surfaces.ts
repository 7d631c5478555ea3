import type { Surface } from "./surface.js";

export interface SurfaceDifference {
  readonly item: string;
  readonly field: string | undefined;
  /** Facts; undefined where there is no such thing. */
  readonly recorded: string | undefined;
  readonly described: string | undefined;
}

/** Where what a record leads to is not what the specs describe. Parts of what is missing are left out. */
export function compareSurfaces(
  recorded: Surface,
  described: Surface,
): readonly SurfaceDifference[] {
  return [...new Set([...recorded.keys(), ...described.keys()])].flatMap((item) => {
    const [a, b] = [recorded.get(item), described.get(item)];
    const itself = { item, field: undefined, recorded: a?.facts, described: b?.facts };
    if (!a || !b) return [itself];
    const fields = [...new Set([...a.fields.keys(), ...b.fields.keys()])].flatMap((field) => {
      const [was, is] = [a.fields.get(field), b.fields.get(field)];
      return was === is ? [] : [{ item, field, recorded: was, described: is }];
    });
    return a.facts === b.facts ? fields : [itself, ...fields];
  });
}
