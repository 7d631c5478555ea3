import { GROUPS, SIDES, type Upstream } from "./upstream.js";

/** The places of which upstream says something in other words than before. */
export function reworded(last: Upstream, next: Upstream): readonly string[] {
  return GROUPS.flatMap((group) =>
    [...next[group]].flatMap(([name, item]) => {
      const old = last[group].get(name);
      if (!old) return [];
      const place = `${group}/${name}`;
      const fields = SIDES[group].flatMap((side) =>
        [...(item.sides.get(side) ?? [])].flatMap(([field, { text }]) => {
          const was = old.sides.get(side)?.get(field);
          return was && was.text !== text ? [`${place}/${side}/${field}`] : [];
        }),
      );
      return old.text === item.text ? fields : [place, ...fields];
    }),
  );
}
