import type { Data } from "../../load/scalars.js";
import type { Field, FieldPath } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import type { Showing } from "../../model/state/effect.js";
import { BareRecord } from "../bare-record.js";
import { nextMove } from "./next-move.js";
import { valueAlong } from "./property-value.js";
import { listOf } from "./request-parts.js";
import { shapeValue } from "./shape-value.js";
import { shownData } from "./shown-data.js";
import { surroundingsOf } from "./surroundings.js";
import type { Thing, Values } from "./thing.js";

/** The outputs that show a thing, as far as it is known. */
export function showThing(
  thing: Thing,
  showings: readonly Showing[],
  model: Model,
  now: number,
): Values {
  const shown = new BareRecord();
  const data = shownData(thing);
  for (const { field, property } of showings) {
    const value =
      shapeValue(propertyOf(thing, property, model, now, data), field, model) ??
      absence(thing, field, property, model);
    if (value !== undefined) shown[field.name] = value;
  }
  return shown;
}

/** A property as it is now: some are worked out. */
export function propertyOf(
  thing: Thing,
  { text, steps }: FieldPath,
  model: Model,
  now: number,
  data: Values = thing.data,
): Data | undefined {
  const { resource } = thing.shelf;
  const own = valueAlong(data, steps);
  const references = surroundingsOf(model).backlinks.get(resource.name)?.get(text);
  if (references) {
    const referrers = references.flatMap((one) => [...(thing.referrers.get(one) ?? [])]);
    return [
      ...new Set([
        ...listOf(own),
        ...referrers.map(({ shelf, data }) => valueAlong(data, shelf.resource.id.steps)!),
      ]),
    ];
  }
  const progress = resource.states?.progress;
  return progress?.property.text === text && !thing.pristine ? progressOf(thing, now, own) : own;
}

function progressOf(thing: Thing, now: number, own: Data | undefined): Data | undefined {
  const { progress, property } = thing.shelf.resource.states!;
  const next = nextMove(thing);
  if (valueAlong(thing.data, property.steps) !== progress!.during || !next) return own;
  const whole = next.at - thing.enteredAt;
  const part = whole > 0 ? (now - thing.enteredAt) / whole : 1;
  return Math.floor(Math.min(1, Math.max(0, part)) * 100);
}

/** What nobody has given is not there: an answer that invented it would not be true. */
function absence(
  { pristine, shelf: { resource } }: Thing,
  { type, nullable, optional, default: usual, constraints }: Field,
  { steps }: FieldPath,
  model: Model,
): Data | undefined {
  if (pristine || steps.length > 1) return undefined;
  if (!surroundingsOf(model).settable.get(resource.name)?.has(steps[0]!.name)) return undefined;
  if (nullable) return null;
  if (optional || usual !== undefined) return undefined;
  if (type.list) return [];
  return type.base === "string" && !constraints.enum && !constraints.format ? "" : undefined;
}
