import type { Effect } from "../../model/state/effect.js";
import type { Estate } from "./estate.js";
import { holds } from "./holds.js";
import { textsOf, valueAlong } from "./property-value.js";
import { quoted } from "./quoted.js";
import { listedCode, Refusal } from "./refusal.js";
import type { Shelf } from "./shelf.js";
import type { Thing, Values } from "./thing.js";

/** What a thing is going to have, and what it has been so far. */
export interface Change {
  readonly data: Values;
  readonly before: Thing | undefined;
}

/** Refuses what the state of a thing does not allow. */
export function checkState({ refuse }: Effect, thing: Thing): void {
  if (thing.pristine) return;
  const broken = refuse.find(({ when }) => holds(when, thing.data));
  if (!broken) return;
  const [test] = broken.when.flat();
  const value = test && valueAlong(thing.data, test.path.steps);
  const told =
    test && value !== undefined && typeof value !== "object" && value !== null
      ? `: its ${test.path.text} is ${quoted(value)}`
      : "";
  throw new Refusal(broken.code, `The ${nameOf(thing)} does not allow it${told}.`);
}

/** Refuses what would be there twice, what refers to nothing, and what another has already. */
export function checkChange(effect: Effect, shelf: Shelf, estate: Estate, change: Change): void {
  checkUnique(effect, shelf, change);
  checkApart(effect, change);
  checkReferences(effect, shelf, estate, change);
}

function checkUnique({ resource, codes }: Effect, shelf: Shelf, { data, before }: Change): void {
  const scope = shelf.scopeKey(data);
  for (const { property, codes: preferred } of resource.unique) {
    const code = listedCode(preferred, codes);
    if (code === undefined) continue;
    for (const text of textsOf(data, property)) {
      for (const other of shelf.having(property.text, text)) {
        if (other === before || other.pristine || shelf.scopeKey(other.data) !== scope) continue;
        throw new Refusal(
          code,
          `Another ${resource.name} has the ${property.text} ${quoted(text)}.`,
        );
      }
    }
  }
}

function checkApart({ resource, codes }: Effect, { data }: Change): void {
  for (const { code, properties } of resource.apart) {
    if (!codes.has(code)) continue;
    const seen = new Map<string, string>();
    for (const property of properties) {
      for (const text of textsOf(data, property)) {
        const other = seen.get(text);
        if (other !== undefined && other !== property.text)
          throw new Refusal(code, `${quoted(text)} is in ${other} and in ${property.text}.`);
        seen.set(text, property.text);
      }
    }
  }
}

function checkReferences(
  { resource, codes }: Effect,
  shelf: Shelf,
  estate: Estate,
  { data, before }: Change,
): void {
  for (const reference of resource.references) {
    const known = new Set(before ? textsOf(before.data, reference.property) : []);
    const missing = listedCode(reference.missing, codes);
    const taken = listedCode(reference.taken, codes);
    if (missing === undefined && taken === undefined) continue;
    for (const id of textsOf(data, reference.property)) {
      if (known.has(id)) continue;
      const target = estate.referred(reference, id, data, shelf.region);
      const what = `${reference.property.text} ${quoted(id)}`;
      if (!target && missing !== undefined)
        throw new Refusal(missing, `${what} is no ${reference.to} that exists.`);
      if (taken === undefined) continue;
      for (const other of target?.referrers.get(reference) ?? []) {
        if (other !== before)
          throw new Refusal(taken, `${what} belongs to ${nameOf(other)} already.`);
      }
    }
  }
}

export function checkLimit({ resource, codes }: Effect, shelf: Shelf, data: Values): void {
  const { limit } = resource;
  const code = limit && listedCode(limit.codes, codes);
  if (!limit || code === undefined) return;
  const { things } = shelf.within(data);
  if (things.length < limit.most) return;
  const made = things.filter(({ pristine }) => !pristine).length;
  if (made >= limit.most)
    throw new Refusal(
      code,
      `There are ${made} of ${resource.name} already, as many as there may be.`,
    );
}

/** Refuses to delete what something refers to that needs it. */
export function checkRemoval({ codes }: Effect, thing: Thing): void {
  for (const [reference, referrers] of thing.referrers) {
    const code = listedCode(reference.held, codes);
    const [referrer] = referrers;
    if (code !== undefined && referrer)
      throw new Refusal(
        code,
        `The ${nameOf(referrer)} refers to it by ${reference.property.text}.`,
      );
  }
}

function nameOf({ shelf, id }: Thing): string {
  return `${shelf.resource.name} ${quoted(id)}`;
}
