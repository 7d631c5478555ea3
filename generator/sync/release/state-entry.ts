import type { Surface } from "../../history/surface.js";
import { outlineOf, type Outline } from "./outline.js";
import { fieldsIn, type Turn } from "./turns.js";

type Map = { readonly [key: string]: Outline | undefined };

export interface StateEntry {
  readonly date: string;
  readonly release: number | undefined;
  readonly turns: readonly Turn[];
  readonly before: Surface;
  readonly after: Surface;
}

/** What really changed, with facts, as a state of the record. */
export function stateEntry({ date, release, turns, before, after }: StateEntry): Map {
  const actions = (verb: "new" | "deleted", surface: Surface): Outline | undefined =>
    named(
      turns.filter((turn) => turn.group === "Actions" && turn.verb === verb && !turn.field),
      ({ name }) => wholeAction(surface, name),
    );
  const structures = (verb: "new" | "deleted", surface: Surface): Outline | undefined =>
    named(
      turns.filter((turn) => turn.group === "Structures" && turn.verb === verb && !turn.field),
      ({ name }) => outlineOf(fieldsIn(surface, `structures/${name}`)),
    );
  return {
    date,
    releases: release === undefined ? undefined : [release],
    newActions: actions("new", after),
    deletedActions: actions("deleted", before),
    newStructures: structures("new", after),
    deletedStructures: structures("deleted", before),
    modifiedActions: modified(turns, "Actions", ["Input", "Output"]),
    modifiedStructures: modified(turns, "Structures", ["Members"]),
  };
}

function wholeAction(surface: Surface, name: string): Map {
  const item = `actions/${name}`;
  const fields = (side: string): Outline | undefined => {
    const all = fieldsIn(surface, item, `${side}/`);
    return all.length === 0 ? undefined : outlineOf(all);
  };
  const status = surface.get(item)!.facts;
  return {
    status: status === "online" ? undefined : status,
    input: fields("input"),
    output: fields("output"),
  };
}

function modified(
  turns: readonly Turn[],
  group: Turn["group"],
  sides: readonly NonNullable<Turn["field"]>["side"][],
): Outline | undefined {
  const changed = turns.filter(
    (turn) => turn.group === group && (turn.field || (turn.from && turn.to)),
  );
  const names = [...new Set(changed.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  return outlineOf(
    names.map((name) => {
      const own = changed.filter((turn) => turn.name === name);
      const status = own.find((turn) => !turn.field);
      return [
        name,
        outlineOf([
          ["status", status && arrow(status)],
          ...sides.flatMap((side): [string, Outline | undefined][] => {
            const here = own.filter((turn) => turn.field?.side === side);
            return [
              [
                `new${side}`,
                facts(
                  here.filter(({ from }) => from === undefined),
                  ({ to }) => to!,
                ),
              ],
              [
                `deleted${side}`,
                facts(
                  here.filter(({ to }) => to === undefined),
                  ({ from }) => from!,
                ),
              ],
              [
                `modified${side}`,
                facts(
                  here.filter(({ from, to }) => from && to),
                  arrow,
                ),
              ],
            ];
          }),
        ]),
      ];
    }),
  );
}

function arrow({ from, to }: Turn): string {
  return `${from} -> ${to}`;
}

function facts(turns: readonly Turn[], say: (turn: Turn) => string): Outline | undefined {
  return turns.length === 0
    ? undefined
    : outlineOf(turns.map((turn) => [turn.field!.name, say(turn)]));
}

function named(turns: readonly Turn[], say: (turn: Turn) => Outline): Outline | undefined {
  return turns.length === 0 ? undefined : outlineOf(turns.map((turn) => [turn.name, say(turn)]));
}
