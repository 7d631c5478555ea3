import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Effect, Taking } from "../../model/state/effect.js";
import type { Making, Resource } from "../../model/state/resource.js";
import type { SeededRandom } from "../seeded-random.js";
import type { Draft } from "./draft.js";
import { madeValue } from "./made-value.js";
import { textOf } from "./property-value.js";
import { listOf, valueOf, type RequestParts } from "./request-parts.js";
import { stamp } from "./stamp.js";

/** What every new one has, where nothing else is said. */
export function addInitial(draft: Draft, { initial }: Resource): void {
  for (const { property, value } of initial) draft.fill(property.steps, value);
}

/** What the parameters say; of two with one property, the nearer one counts. */
export function addTaken(draft: Draft, takes: readonly Taking[], parts: RequestParts): void {
  for (const { property, source } of takes.toReversed()) {
    const value = valueOf(source, parts);
    if (value !== undefined && value !== null) draft.set(property.steps, value);
  }
}

/** What a new one has where parameters that have a default are left out. */
export function addDefaults(draft: Draft, takes: readonly Taking[], parts: RequestParts): void {
  for (const { property, source } of takes) {
    if (source.steps.length === 1 && parts[source.origin] !== undefined)
      draft.fill(property.steps, source.field.default);
  }
}

/** What the effect itself says: values set, taken away, added, removed and made up. */
export function addEffect(
  draft: Draft,
  effect: Effect,
  parts: RequestParts,
  random: SeededRandom,
): void {
  for (const { property, value } of effect.set) draft.set(property.steps, value);
  for (const { steps } of effect.clear) draft.set(steps, undefined);
  for (const { property, source } of effect.add) {
    const present = listOf(draft.get(property.steps));
    const known = new Set(present.map(textOf));
    const added = listOf(valueOf(source, parts)).filter((one) => {
      const isNew = !known.has(textOf(one));
      known.add(textOf(one));
      return isNew;
    });
    draft.set(property.steps, [...present, ...added]);
  }
  for (const { property, source } of effect.remove) {
    const gone = new Set(listOf(valueOf(source, parts)).map(textOf));
    const left = listOf(draft.get(property.steps)).filter((one) => !isAmong(one, gone));
    draft.set(property.steps, left);
  }
  addMade(draft, effect.make, random);
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

export function addMade(draft: Draft, make: readonly Making[], random: SeededRandom): void {
  for (const { property, made } of make)
    draft.set(property.steps, madeValue(made, property.field, random));
}

/** The times of creation and of the last change. */
export function addStamps(
  draft: Draft,
  { created, updated }: Resource,
  now: number,
  isNew: boolean,
): void {
  for (const path of [isNew ? created : undefined, updated]) {
    if (path) draft.set(path.steps, stamp(path.field, now));
  }
}
