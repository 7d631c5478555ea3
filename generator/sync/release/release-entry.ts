import { outlineOf, type Outline } from "./outline.js";
import type { Turn } from "./turns.js";

const VERBS = ["new", "modified", "deleted", "deprecated"] as const;

/** What a release did, in the log's words: names alone. */
export function releaseEntry(
  release: number,
  time: string | undefined,
  turns: readonly Turn[],
): { readonly [key: string]: Outline | undefined } {
  const wholes = (verb: "new" | "deleted", group: Turn["group"]): readonly string[] | undefined =>
    some(
      turns
        .filter((turn) => turn.verb === verb && turn.group === group && !turn.field)
        .map(({ name }) => name),
    );
  return {
    release,
    time,
    newActions: wholes("new", "Actions"),
    deletedActions: wholes("deleted", "Actions"),
    newStructures: wholes("new", "Structures"),
    deletedStructures: wholes("deleted", "Structures"),
    modifiedActions: modified(turns, "Actions", ["Input", "Output"]),
    modifiedStructures: modified(turns, "Structures", ["Members"]),
  };
}

function modified(
  turns: readonly Turn[],
  group: Turn["group"],
  sides: readonly NonNullable<Turn["field"]>["side"][],
): Outline | undefined {
  const changed = turns.filter(
    (turn) => turn.group === group && (turn.field || turn.verb === "modified"),
  );
  const names = [...new Set(changed.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  return outlineOf(
    names.map((name) => [
      name,
      outlineOf(
        sides.flatMap((side) =>
          VERBS.map((verb): [string, Outline | undefined] => [
            `${verb}${side}`,
            some(
              changed.flatMap((turn) =>
                turn.name === name && turn.verb === verb && turn.field?.side === side
                  ? [turn.field.name]
                  : [],
              ),
            ),
          ]),
        ),
      ),
    ]),
  );
}

function some(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names;
}
