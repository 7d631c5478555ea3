import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Effect, Taking } from "../../model/state/effect.js";
import type { Making, Resource } from "../../model/state/resource.js";
import type { SeededRandom } from "../seeded-random.js";
import { madeValue } from "./made-value.js";
import { textOf, valueAlong, withValue } from "./property-value.js";
import { listOf, valueOf, type RequestParts } from "./request-parts.js";
import { stamp } from "./stamp.js";
import type { Values } from "./thing.js";

/** With what every new one has, where nothing else is said. */
export function withInitial({ initial }: Resource, data: Values): Values {
  return initial.reduce(
    (all, { property: { steps }, value }) =>
      valueAlong(all, steps) === undefined ? withValue(all, steps, value) : all,
    data,
  );
}

/** With what the parameters say; what a new one is not told has the parameter's default. */
export function withTaken(
  takes: readonly Taking[],
  parts: RequestParts,
  data: Values,
  isNew: boolean,
): Values {
  return takes.reduce((all, { property: { steps }, source }) => {
    const given = valueOf(source, parts) ?? undefined;
    const value = given ?? (isNew && isReached(source, parts) ? source.field.default : undefined);
    if (value === undefined) return all;
    // Of two parameters with one property, the nearer one counts.
    return given === undefined && valueAlong(all, steps) !== undefined
      ? all
      : withValue(all, steps, value);
  }, data);
}

function isReached({ origin, steps }: Taking["source"], parts: RequestParts): boolean {
  return steps.length === 1 && parts[origin] !== undefined;
}

/** With what the effect itself says: values set, taken away, added, removed and made up. */
export function withEffect(
  effect: Effect,
  parts: RequestParts,
  before: Values,
  random: SeededRandom,
): Values {
  let data = before;
  for (const { property, value } of effect.set) data = withValue(data, property.steps, value);
  for (const { steps } of effect.clear) data = withValue(data, steps, undefined);
  for (const { property, source } of effect.add) {
    const present = listOf(valueAlong(data, property.steps));
    const known = new Set(present.map(textOf));
    const added = listOf(valueOf(source, parts)).filter(
      (one) => !known.has(textOf(one)) && known.add(textOf(one)),
    );
    data = withValue(data, property.steps, [...present, ...added]);
  }
  for (const { property, source } of effect.remove) {
    const gone = new Set(listOf(valueOf(source, parts)).map(textOf));
    const left = listOf(valueAlong(data, property.steps)).filter((one) => !isAmong(one, gone));
    data = withValue(data, property.steps, left);
  }
  return withMade(effect.make, data, random);
}

/** What is a structure counts as the ID in it: { SkillGroupId: 7, Priority: 1 } as 7. */
function isAmong(item: Data, texts: ReadonlySet<string>): boolean {
  if (texts.has(textOf(item))) return true;
  return (
    isRecord(item) &&
    Object.entries(item).some(
      ([name, value]) => /I[dD]$/.test(name) && texts.has(textOf(value as Data)),
    )
  );
}

export function withMade(make: readonly Making[], data: Values, random: SeededRandom): Values {
  return make.reduce(
    (all, { property, made }) =>
      withValue(all, property.steps, madeValue(made, property.field, random)),
    data,
  );
}

/** With the times of creation and of the last change. */
export function withStamps(
  { created, updated }: Resource,
  data: Values,
  now: number,
  isNew: boolean,
): Values {
  const paths = [isNew ? created : undefined, updated];
  return paths.reduce<Values>((all, path) => {
    const value: Data | undefined = path && stamp(path.field, now);
    return path && value !== undefined ? withValue(all, path.steps, value) : all;
  }, data);
}
