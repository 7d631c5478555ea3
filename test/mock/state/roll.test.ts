import fc from "fast-check";
import { expect, test } from "vitest";
import { Roll } from "../../../generator/mock/state/roll.js";
import type { Thing } from "../../../generator/mock/state/thing.js";

test("things stand in the order in which they were made, however they come and go", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15)), (moves) => {
      const things = Array.from({ length: 16 }, (_, sequence) => ({ sequence }) as Thing);
      const roll = new Roll();
      const here = new Set<number>();
      for (const at of moves) {
        if (here.delete(at)) roll.remove(things[at]!);
        else {
          here.add(at);
          roll.add(things[at]!);
        }
        expect(roll.things.map(({ sequence }) => sequence)).toEqual(
          [...here].sort((a, b) => a - b),
        );
      }
      roll.remove({ sequence: 99 } as Thing);
      expect(roll.things).toHaveLength(here.size);
    }),
  );
});
