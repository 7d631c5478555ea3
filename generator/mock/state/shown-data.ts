import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Step } from "../../model/field.js";
import { BareRecord } from "../bare-record.js";
import { textOf, valueAlong } from "./property-value.js";
import type { Thing, Values } from "./thing.js";

/** What a thing has, and beside each ID what is shown of the other that it refers to. */
export function shownData({ data, links }: Thing): Values {
  let shown = data;
  for (const [{ property, shows }, { id, data: other }] of links) {
    for (const { name, from } of shows) {
      const value = valueAlong(other, from.steps);
      if (value !== undefined) shown = beside(shown, property.steps, id, name, value) as Values;
    }
  }
  return shown;
}

/** Puts a value next to an ID, wherever that stands. */
function beside(at: Data, steps: readonly Step[], id: string, name: string, value: Data): Data {
  const [step, ...within] = steps;
  const own = step && (ownValue(at, step.name) as Data | undefined);
  if (!step || own === undefined || !isRecord(at)) return at;
  const into = (item: Data): Data => beside(item, within, id, name, value);
  if (within.length === 0) return textOf(own) === id ? withValue(at, name, value) : at;
  return withValue(at, step.name, Array.isArray(own) ? own.map(into) : into(own));
}

function withValue(at: object, name: string, value: Data): Data {
  const copy = Object.assign(new BareRecord(), at);
  copy[name] = value;
  return copy;
}
