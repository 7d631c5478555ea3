import type { Path } from "../diagnostics/diagnostic.js";
import type { Data } from "../load/scalars.js";
import type { FieldPath } from "../model/field.js";
import type { Assignment, Resource, States } from "../model/state/resource.js";
import type { Lint, LintPlace } from "./lint.js";
import { valueProblem } from "./rule/value-problem.js";
import { placeOfEffect } from "./state/place-of-effect.js";

/** A state that a property cannot have, or a value of another type, would be told to every caller. */
export const propertyValueWrong: Lint = (model, report, { resources }) => {
  const tell = (property: FieldPath, value: Data, place: LintPlace): void => {
    const detail = problemOf(property, value);
    if (detail !== undefined)
      report("property-value-wrong", { property: property.text, detail }, place);
  };
  for (const resource of model.resources.values()) {
    for (const [property, value, path, on] of valuesOf(resource))
      tell(property, value, { file: resources!.file, path: [resource.name, ...path], on });
  }
  for (const action of model.actions.values()) {
    for (const effect of action.effects) {
      const { file, path } = placeOfEffect(action, effect);
      for (const { property, value } of effect.set)
        tell(property, value, { file, path: [...path.slice(0, -1), "set", property.text] });
    }
  }
};

type Value = readonly [property: FieldPath, value: Data, path: Path, on: "key" | "value"];

function* valuesOf({ initial, states }: Resource): Generator<Value> {
  yield* assigned(initial, ["initial"]);
  if (states) yield* valuesOfStates(states);
}

function* valuesOfStates({
  property,
  first,
  moves,
  entered,
  values,
  progress,
}: States): Generator<Value> {
  yield [property, first, ["states", "first"], "value"];
  for (const [index, { from, to }] of moves.entries()) {
    yield [property, from, ["states", "moves", index, "from"], "value"];
    if (to !== undefined) yield [property, to, ["states", "moves", index, "to"], "value"];
  }
  const isNumber = property.field.type.base === "integer";
  const typed = (state: string): Data => (isNumber && state.trim() !== "" ? Number(state) : state);
  for (const state of entered.keys())
    yield [property, typed(state), ["states", "entered", state], "key"];
  for (const [state, all] of values) {
    yield [property, typed(state), ["states", "values", state], "key"];
    yield* assigned(all, ["states", "values", state]);
  }
  if (progress) yield [property, progress.during, ["states", "progress", "during"], "value"];
}

function* assigned(all: readonly Assignment[], path: Path): Generator<Value> {
  for (const { property, value } of all) yield [property, value, [...path, property.text], "value"];
}

function problemOf({ field }: FieldPath, value: Data): string | undefined {
  if (!field.type.list) return valueProblem(field, value);
  if (!Array.isArray(value)) return "must be a list";
  return value
    .map((one: Data) => valueProblem(field, one))
    .find((problem) => problem !== undefined);
}
