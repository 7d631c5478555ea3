import fc from "fast-check";
import { expect, test } from "vitest";
import { recordedStates } from "../../generator/history/recorded-states.js";
import { replayRecord } from "../../generator/history/replay-record.js";
import { rewind } from "../../generator/history/rewind.js";
import { applyChange, type Surface } from "../../generator/history/surface.js";
import type { RawRecord, RawState } from "../../generator/load/format/record.js";
import { inverse } from "./inverse.js";

/*
 * Random histories of a small API: what it was at each step is remembered, what changed is written
 * as a record would have it, and both replaying it and taking it back lead to what was remembered.
 */

type Fields = Readonly<Record<string, string>>;
/** Actions by name, with their parameters; structures are like actions with one side. */
type Api = Readonly<Record<string, Fields>>;

const facts = fc.constantFrom("string", "string required", "integer[] nullable", "float hidden");
const name = fc.constantFrom("A", "B", "C");
const api: fc.Arbitrary<Api> = fc.dictionary(name, fc.dictionary(name, facts), { maxKeys: 3 });

/** What a record says of the way from one API to the next. */
function stateOf(before: Api, after: Api, group: "actions" | "structures"): Partial<RawState> {
  const added = Object.keys(after).filter((key) => !(key in before));
  const removed = Object.keys(before).filter((key) => !(key in after));
  const kept = Object.keys(after).filter((key) => key in before);
  const whole = (from: Api, key: string): readonly (readonly [string, string])[] =>
    Object.entries(from[key]!);
  const modified = kept.flatMap((key) => {
    const [was, is] = [before[key]!, after[key]!];
    const fresh = Object.entries(is).filter(([field]) => !(field in was));
    const gone = Object.entries(was).filter(([field]) => !(field in is));
    const turned = Object.entries(is).flatMap(([field, to]) =>
      field in was && was[field] !== to ? [[field, { from: was[field]!, to }] as const] : [],
    );
    return fresh.length + gone.length + turned.length > 0 ? [{ key, fresh, gone, turned }] : [];
  });
  return group === "actions"
    ? {
        newActions: added.map((key) => [key, { input: whole(after, key) }]),
        deletedActions: removed.map((key) => [key, { input: whole(before, key) }]),
        modifiedActions: modified.map(({ key, fresh, gone, turned }) => [
          key,
          { newInput: fresh, deletedInput: gone, modifiedInput: turned },
        ]),
      }
    : {
        newStructures: added.map((key) => [key, whole(after, key)]),
        deletedStructures: removed.map((key) => [key, whole(before, key)]),
        modifiedStructures: modified.map(({ key, fresh, gone, turned }) => [
          key,
          { newMembers: fresh, deletedMembers: gone, modifiedMembers: turned },
        ]),
      };
}

function surface(actions: Api, structures: Api): Surface {
  const items = (prefix: string, side: string, all: Api) =>
    Object.entries(all).map(
      ([key, fields]) =>
        [
          prefix + key,
          {
            facts: "online",
            fields: new Map(Object.entries(fields).map(([field, text]) => [side + field, text])),
          },
        ] as const,
    );
  return new Map([
    ...items("actions/", "input/", actions),
    ...items("structures/", "", structures),
  ]);
}

/** The same whatever the order in which things came. */
function sorted(of: Surface): unknown {
  return [...of]
    .map(([item, { facts: own, fields }]) => [item, own, [...fields].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Today's surface after the changes of all states above one were undone. */
function takenBack(today: Surface, record: RawRecord, index: number): Surface {
  for (const { changes } of recordedStates(record).slice(0, index)) {
    for (const change of changes.toReversed()) {
      expect(applyChange(today, inverse(change))).toBeUndefined();
    }
  }
  return today;
}

test("taking changes back leads to what was there, whatever the changes", () => {
  const steps = fc.array(fc.tuple(api, api), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(steps, (apis) => {
      const states = apis.map(([actions, structures], index): RawState => {
        const [oldActions, oldStructures] = apis[index - 1] ?? [{}, {}];
        return {
          date: `2024-01-${String(index + 1).padStart(2, "0")}`,
          ...stateOf(oldActions, actions, "actions"),
          ...stateOf(oldStructures, structures, "structures"),
        };
      });
      const record: RawRecord = { states: states.reverse() };
      const replayed = replayRecord(record);
      expect(replayed.problems).toEqual([]);
      expect(sorted(replayed.surface)).toEqual(sorted(surface(...apis.at(-1)!)));
      for (const [age, [actions, structures]] of [...apis].reverse().entries()) {
        const then = sorted(surface(actions, structures));
        expect(sorted(rewind(record, age, "recorded").surface)).toEqual(then);
        expect(sorted(takenBack(surface(...apis.at(-1)!), record, age))).toEqual(then);
      }
    }),
    { numRuns: 300 },
  );
});
