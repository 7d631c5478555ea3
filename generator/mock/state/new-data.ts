import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Model } from "../../model/model.js";
import type { Effect, Taking } from "../../model/state/effect.js";
import type { Making, Resource } from "../../model/state/resource.js";
import type { SeededRandom } from "../seeded-random.js";
import { itemOf, throughList, type Draft } from "./draft.js";
import { madeValue } from "./made-value.js";
import { textOf } from "./property-value.js";
import { listOf, valueOf, type RequestParts } from "./request-parts.js";
import { isIdName, sameItem } from "./same-item.js";
import { stamp } from "./stamp.js";
import { withDefaults } from "./with-defaults.js";

interface Makers {
  readonly model: Model;
  readonly random: SeededRandom;
}

/** What every new one has, where nothing else is said. */
export function addInitial(draft: Draft, { initial }: Resource): void {
  for (const { property, value } of initial) draft.fill(property.steps, value);
}

/** What the parameters say; of two with one property, the nearer one counts. */
export function addTaken(
  draft: Draft,
  takes: readonly Taking[],
  parts: RequestParts,
  model: Model,
): void {
  for (const { property, source } of takes.toReversed()) {
    const value = valueOf(source, parts);
    if (value === undefined || value === null) continue;
    if (throughList(property.steps).within.length > 0)
      draft.setItems(property.steps, listOf(value));
    else draft.set(property.steps, withDefaults(value, source.field, model));
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
  { model, random }: Makers,
): void {
  for (const { property, value } of effect.set) draft.set(property.steps, value);
  for (const { steps } of effect.clear) draft.set(steps, undefined);
  for (const { property, source } of effect.add) {
    const { list, within } = throughList(property.steps);
    const given = listOf(withDefaults(valueOf(source, parts) ?? [], source.field, model));
    const items = within.length > 0 ? given.map((one) => itemOf(within, one)) : given;
    draft.set(list, joined(listOf(draft.get(list)), items));
  }
  for (const { property, source } of effect.remove) {
    const gone = new Set(listOf(valueOf(source, parts)).map(textOf));
    const left = listOf(draft.get(property.steps)).filter((one) => !isAmong(one, gone));
    draft.set(property.steps, left);
  }
  addMade(draft, effect.make, random);
}

/** Items are added once; one of the same ID takes the other's place. */
function joined(present: readonly Data[], added: readonly Data[]): Data {
  const texts = new Map(present.map((item, index) => [textOf(item), index]));
  const all = [...present];
  for (const item of added) {
    if (texts.has(textOf(item))) continue;
    const same = isRecord(item) ? all.findIndex((other) => sameItem(other, item)) : -1;
    const at = same < 0 ? all.length : same;
    texts.set(textOf(item), at);
    all[at] = item;
  }
  return all;
}

/** What is a structure counts as the ID in it: { SkillGroupId: 7, Priority: 1 } as 7. */
function isAmong(item: Data, texts: ReadonlySet<string>): boolean {
  if (texts.has(textOf(item))) return true;
  return (
    isRecord(item) &&
    Object.entries(item).some(([name, value]) => isIdName(name) && texts.has(textOf(value as Data)))
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
