import type { Data } from "../../load/scalars.js";
import type { FieldPath } from "../../model/field.js";
import type { Effect, Target } from "../../model/state/effect.js";
import type { MockCall } from "../mock-call.js";
import { changeThing, deleteThing, updateThing, type Scene } from "./change-thing.js";
import { Draft } from "./draft.js";
import type { Estate } from "./estate.js";
import { listPage } from "./list-things.js";
import { valueAlong } from "./property-value.js";
import { Refusal } from "./refusal.js";
import { listOf, partsOf, scopeOf, valueOf, type RequestParts } from "./request-parts.js";
import { shapeValue } from "./shape-value.js";
import { showThing } from "./show-thing.js";
import { Thing, type Values } from "./thing.js";

/** Does what an effect says, and tells what the outputs have to say of it. Throws a Refusal. */
export function applyEffect(effect: Effect, call: MockCall, estate: Estate): Values {
  const shelf = estate.shelf(effect.resource, call.region);
  const scene: Scene = { effect, estate, shelf, now: call.now };
  if (effect.kind === "list") return list(scene, call);
  if (!effect.each) {
    const thing = changeThing(scene, partsOf(effect, call));
    return thing && effect.target ? shown(effect.target, [thing], call) : {};
  }
  const given = valueAlong(call.input, effect.each.steps);
  const isEmpty = given === undefined || (Array.isArray(given) && given.length === 0);
  if (isEmpty && effect.orAll) return all(scene, call);
  const { things, failures } = changeEach(scene, call, listOf(given));
  const told = effect.target ? shown(effect.target, things, call) : {};
  return effect.failures ? put(told, effect.failures.into, failures) : told;
}

function list(scene: Scene, call: MockCall): Values {
  const { effect, now } = scene;
  const page = listPage(scene, call);
  if (!page) return {};
  const { target, paging, total } = effect;
  let known: Values = {};
  if (target?.into) {
    const items = page.items.flatMap((item) => asItem(item, target, call, now));
    known = put(known, target.into, items);
  }
  if (total) known = put(known, total, page.total);
  if (paging?.next) known = put(known, paging.next, page.next ?? "");
  if (paging?.more) known = put(known, paging.more, page.next !== undefined);
  return known;
}

/** Nothing is known of an item that is no thing, but for itself. */
function asItem(item: Thing | Data, target: Target, { model }: MockCall, now: number): Data[] {
  if (!(item instanceof Thing)) {
    const { field } = target.into!;
    return listOf(shapeValue(field.type.list ? [item] : item, field, model)).slice(0, 1);
  }
  return target.shape === "ids"
    ? idOf(item, target, model)
    : [showThing(item, target.showings, model, now)];
}

function idOf({ data, shelf }: Thing, { into }: Target, model: MockCall["model"]): Data[] {
  const id = valueAlong(data, shelf.resource.id.steps);
  return [...listOf(shapeValue(id === undefined ? [] : [id], into!.field, model))];
}

function shown(target: Target, things: readonly Thing[], call: MockCall): Values {
  const { into, shape, showings } = target;
  const [first] = things;
  if (shape === "one") {
    const values = first ? showThing(first, showings, call.model, call.now) : {};
    return into ? put({}, into, values) : values;
  }
  return put(
    {},
    into!,
    things.flatMap((thing) => asItem(thing, target, call, call.now)),
  );
}

function put(known: Values, { steps }: FieldPath, value: Data): Values {
  const draft = new Draft(known);
  draft.set(steps, value);
  return draft.data;
}

/** Everything in the scope of the request. */
function all(scene: Scene, call: MockCall): Values {
  const { effect, shelf } = scene;
  const parts = partsOf(effect, call);
  const things = [...shelf.within(scopeOf(effect, parts)).things];
  for (const thing of things) {
    if (effect.kind === "delete") deleteThing(scene, thing);
    else updateThing(scene, parts, thing);
  }
  return effect.target ? shown(effect.target, things, call) : {};
}

function changeEach(
  scene: Scene,
  call: MockCall,
  items: readonly Data[],
): { readonly things: readonly Thing[]; readonly failures: readonly Data[] } {
  const things: Thing[] = [];
  const failures: Data[] = [];
  for (const item of items) {
    const parts = partsOf(scene.effect, call, item);
    const mark = scene.estate.journal.mark();
    try {
      const thing = changeThing(scene, parts);
      if (thing) things.push(thing);
    } catch (error) {
      if (!(error instanceof Refusal) || !scene.effect.failures) throw error;
      scene.estate.journal.rollBack(mark);
      failures.push(failure(scene.effect, parts, error));
    }
  }
  return { things, failures };
}

function failure({ failures }: Effect, parts: RequestParts, { code, message }: Refusal): Data {
  // A list of plain values takes the items themselves.
  if (failures!.into.field.type.structure === undefined) return parts.item ?? null;
  const told: Record<string, Data> = Object.create(null);
  for (const { field, source } of failures!.names) {
    const value = valueOf(source, parts);
    if (value !== undefined) told[field.name] = value;
  }
  if (failures!.code !== undefined) told[failures!.code] = code;
  if (failures!.message !== undefined) told[failures!.message] = message;
  return told;
}
