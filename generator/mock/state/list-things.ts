import type { Data } from "../../load/scalars.js";
import type { Effect, Filter, Paging } from "../../model/state/effect.js";
import type { MockCall } from "../mock-call.js";
import type { Scene } from "./change-thing.js";
import { neededThing } from "./find-thing.js";
import { holds } from "./holds.js";
import { remembered } from "./remembered-lists.js";
import { isGiven, textOf, textsOf, valueAlong } from "./property-value.js";
import { listOf, partsOf, scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import { checkState } from "./check-change.js";
import { checkScope } from "./check-scope.js";
import { secondsOf, stamp } from "./stamp.js";
import type { Thing } from "./thing.js";

/** A page of a list and what is said beside it. */
export interface Page {
  /** Things, or the plain values of a list that one thing has; undefined where nothing is known. */
  readonly items: readonly (Thing | Data)[];
  readonly total: number;
  readonly next: string | undefined;
}

export function listPage(scene: Scene, call: MockCall): Page | undefined {
  const { effect } = scene;
  const parts = partsOf(effect, call);
  const all = effect.items ? itemsOfThing(scene, parts) : thingsInScope(scene, parts, call);
  return all && pageOf(all, effect.paging, parts, effect.newestFirst);
}

function thingsInScope(scene: Scene, parts: RequestParts, call: MockCall): readonly Thing[] {
  const { effect, shelf, now } = scene;
  const scope = scopeOf(effect, parts);
  checkScope(scene, scope);
  const { things, whole } = shelf.within(scope);
  const wanted = wantedBy(effect, parts, now);
  const partly = whole && Object.keys(scope).length > 0;
  if (wanted.length === 0 && !partly) return things;
  const key = JSON.stringify([
    call.action.name,
    effect.index,
    scope,
    wanted.map(({ key: one }) => one),
  ]);
  const fits = (thing: Thing): boolean =>
    shelf.belongs(thing, scope, true) && wanted.every((one) => one.fits(thing));
  return remembered(shelf, key, things, fits);
}

/** The items of a list that one thing has: other things where they are IDs of some. */
function itemsOfThing(
  { effect, estate, shelf, now }: Scene,
  parts: RequestParts,
): readonly (Thing | Data)[] | undefined {
  const thing = neededThing(effect, parts, shelf, estate, now);
  if (!thing) return undefined;
  checkState(effect, thing);
  const { property, of } = effect.items!;
  const values = listOf(valueAlong(thing.data, property.steps));
  if (!of || effect.target?.shape !== "many") return values;
  const reference = shelf.resource.references.find(
    ({ property: path }) => path.text === `${property.text}[]`,
  )!;
  const wanted = wantedBy(effect, parts, now);
  return values.flatMap((id) => {
    const found = estate.referred(reference, textOf(id), thing.data, shelf.region);
    return found && wanted.every(({ fits }) => fits(found)) ? [found] : [];
  });
}

interface Wanted {
  readonly key: Data;
  readonly fits: (thing: Thing) => boolean;
}

/** The filters of which the request says something. */
function wantedBy({ filters, only }: Effect, parts: RequestParts, now: number): readonly Wanted[] {
  const always: Wanted[] = only ? [{ key: null, fits: ({ data }) => holds(only, data) }] : [];
  const asked = filters.flatMap((filter) => {
    const { property, is, like } = filter;
    const values = is ? listOf(valueOf(is, parts)).filter(isGiven) : [];
    const part = like ? valueOf(like, parts) : undefined;
    const least = bound(filter, "min", parts, now);
    const most = bound(filter, "max", parts, now);
    const texts = new Set(values.map(textOf));
    const wanted: Wanted[] = [];
    if (texts.size > 0)
      wanted.push({
        key: [...texts],
        fits: ({ data }) => textsOfAny(data, filter).some((text) => texts.has(text)),
      });
    if (isGiven(part))
      wanted.push({
        key: part,
        fits: ({ data }) => textsOf(data, property).some((text) => text.includes(textOf(part))),
      });
    if (least !== undefined || most !== undefined)
      wanted.push({
        key: [least ?? null, most ?? null],
        fits: ({ data }) => {
          const value = secondsOf(valueAlong(data, property.steps), property.field);
          return (
            !(value < (least ?? -Infinity) || value > (most ?? Infinity)) && !Number.isNaN(value)
          );
        },
      });
    return wanted;
  });
  return [...always, ...asked];
}

/** A bound that the request gives, or that lies so far from now. */
function bound(
  { property, before, after, ...filter }: Filter,
  end: "min" | "max",
  parts: RequestParts,
  now: number,
): number | undefined {
  const source = filter[end];
  const value = source && valueOf(source, parts);
  if (isGiven(value)) return secondsOf(value, source!.field);
  const seconds = end === "min" ? before && -before : after;
  return seconds === undefined
    ? undefined
    : secondsOf(stamp(property.field, now + seconds * 1000), property.field);
}

/** A list's items count as its values. */
function textsOfAny(data: Thing["data"], { property }: Filter): readonly string[] {
  const value = valueAlong(data, property.steps);
  return Array.isArray(value) ? (value as readonly Data[]).map(textOf) : textsOf(data, property);
}

function pageOf(
  all: readonly (Thing | Data)[],
  paging: Paging | undefined,
  parts: RequestParts,
  newestFirst: boolean,
): Page {
  if (!paging)
    return { items: newestFirst ? [...all].reverse() : all, total: all.length, next: undefined };
  const size = numberOf(parts.input[paging.size]) ?? paging.usualSize ?? all.length;
  const at = numberOf(parts.input[paging.parameter]);
  const skipped =
    paging.style === "page" ? ((at ?? paging.first) - paging.first) * size : (at ?? 0);
  const from = Math.max(0, Math.min(skipped, all.length));
  const to = Math.max(from, Math.min(from + size, all.length));
  const items = newestFirst
    ? all.slice(all.length - to, all.length - from).reverse()
    : all.slice(from, to);
  return {
    items,
    total: paging.totalIsPage ? items.length : all.length,
    next: to < all.length ? String(to) : undefined,
  };
}

/** Cursors are texts on the wire. */
function numberOf(value: Data | undefined): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? Math.floor(number) : undefined;
}
