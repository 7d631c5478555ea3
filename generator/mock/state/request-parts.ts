import type { Data } from "../../load/scalars.js";
import type { Effect, Source } from "../../model/state/effect.js";
import type { MockCall } from "../mock-call.js";
import { isGiven, valueAlong } from "./property-value.js";
import type { Values } from "./thing.js";

/** Where the values of one item come from: the item, the structure of `from`, the parameters. */
export interface RequestParts {
  readonly item: Data | undefined;
  readonly from: Data | undefined;
  readonly input: Values;
}

export function partsOf(
  { from }: Effect,
  { input }: Pick<MockCall, "input">,
  item?: Data,
): RequestParts {
  return { item, from: from && valueAlong(input, from.steps), input };
}

export function valueOf({ origin, steps }: Source, parts: RequestParts): Data | undefined {
  return valueAlong(parts[origin], steps);
}

/** The values of the scope that a request gives. */
export function scopeOf({ scope }: Effect, parts: RequestParts): Values {
  const values: Record<string, Data> = Object.create(null);
  for (const { property, source } of scope) {
    const value = valueOf(source, parts);
    if (isGiven(value)) values[property.text] = value;
  }
  return values;
}

/** One value or several, as a list. */
export function listOf(value: Data | undefined): readonly Data[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Data[]) : [value];
}
