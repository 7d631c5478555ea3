import type { Resource } from "../../model/state/resource.js";
import { DueQueue } from "./due-queue.js";
import type { Journal } from "./journal.js";
import { nextMove } from "./next-move.js";
import { PropertyIndex } from "./property-index.js";
import { isGiven, textOf, valueAlong } from "./property-value.js";
import { Roll } from "./roll.js";
import type { Thing, Values } from "./thing.js";

/** Keeps up what refers to what. */
export interface Linker {
  link(thing: Thing): void;
  unlink(thing: Thing): void;
}

/** What a thing is at a time. */
type Condition = Pick<Thing, "data" | "enteredAt" | "pristine">;

/** An account's things of one resource, by ID, by where they belong, by what else finds them. */
export class Shelf {
  readonly due = new DueQueue();
  readonly #changed: Thing[] = [];
  #version = 0;
  readonly #all = new Roll();
  readonly #byScope = new Map<string, Roll>();
  readonly #byId = new Map<string, Thing[]>();
  readonly #found: PropertyIndex;

  constructor(
    readonly resource: Resource,
    readonly region: string | undefined,
    readonly journal: Journal,
    readonly linker: Linker,
  ) {
    const unique = resource.unique.map(({ property }) => property);
    this.#found = new PropertyIndex([...resource.foundBy, ...unique]);
  }

  /** Counts the changes: what was worked out before one is out of date. */
  get version(): number {
    return this.#version;
  }

  /** What has changed since; undefined when that is too long ago to tell. */
  changedSince(version: number): readonly Thing[] | undefined {
    const count = this.#version - version;
    return count <= this.#changed.length
      ? this.#changed.slice(this.#changed.length - count)
      : undefined;
  }

  /** What has always been there: no refused call takes it away again. */
  seed(thing: Thing): void {
    this.#insert(thing);
  }

  add(thing: Thing): void {
    this.#insert(thing);
    this.journal.record(() => this.#take(thing));
  }

  remove(thing: Thing): void {
    this.#take(thing);
    this.journal.record(() => this.#insert(thing));
  }

  /** Gives a thing what it has from now on. */
  replace(thing: Thing, data: Values, enteredAt = thing.enteredAt): void {
    const before = { data: thing.data, enteredAt: thing.enteredAt, pristine: thing.pristine };
    this.#change(thing, { data, enteredAt, pristine: false });
    this.journal.record(() => this.#change(thing, before));
  }

  /**
   * The thing of an ID. Where the scope is given in part, or a thing of an example does not tell its
   * own, what is given decides. `elsewhere`: there is one, in another scope.
   */
  find(id: string, scope: Values): Thing | "elsewhere" | undefined {
    const things = this.#byId.get(id);
    if (!things) return undefined;
    return (
      things.find((thing) => this.belongs(thing, scope, true)) ??
      things.find((thing) => this.belongs(thing, scope, false)) ??
      "elsewhere"
    );
  }

  /** The things that have this value of a property by which they are found. */
  having(property: string, value: string): ReadonlySet<Thing> {
    return this.#found.having(property, value);
  }

  /** The things of one scope in their order; `whole`: of all scopes, where it is given in part. */
  within(scope: Values): { readonly things: readonly Thing[]; readonly whole: boolean } {
    const { scope: paths } = this.resource;
    if (paths.some(({ text }) => !isGiven(scope[text])))
      return { things: this.#all.things, whole: true };
    const roll = this.#byScope.get(keyOf(paths.map(({ text }) => scope[text])));
    return { things: roll?.things ?? [], whole: false };
  }

  /** Whether a thing is in a scope; things of examples may not tell. */
  belongs(thing: Thing, scope: Values, exactly: boolean): boolean {
    return this.resource.scope.every(({ text, steps }) => {
      const wanted = scope[text];
      if (!isGiven(wanted)) return true;
      const own = valueAlong(thing.data, steps);
      return isGiven(own) ? textOf(own) === textOf(wanted) : !exactly;
    });
  }

  /** The scope of a thing, as text. */
  scopeKey(data: Values): string {
    return keyOf(this.resource.scope.map(({ steps }) => valueAlong(data, steps)));
  }

  #insert(thing: Thing): void {
    const key = this.scopeKey(thing.data);
    const roll = this.#byScope.get(key) ?? new Roll();
    this.#byScope.set(key, roll);
    roll.add(thing);
    this.#all.add(thing);
    const same = this.#byId.get(thing.id);
    if (same) same.push(thing);
    else this.#byId.set(thing.id, [thing]);
    thing.exists = true;
    this.#enter(thing);
  }

  #take(thing: Thing): void {
    this.#leave(thing);
    thing.exists = false;
    this.#all.remove(thing);
    this.#leaveScope(thing);
    const same = this.#byId.get(thing.id)!.filter((other) => other !== thing);
    if (same.length > 0) this.#byId.set(thing.id, same);
    else this.#byId.delete(thing.id);
  }

  #leaveScope(thing: Thing): void {
    const key = this.scopeKey(thing.data);
    const roll = this.#byScope.get(key)!;
    roll.remove(thing);
    if (roll.things.length === 0) this.#byScope.delete(key);
  }

  #change(thing: Thing, to: Condition): void {
    const moves = this.scopeKey(to.data) !== this.scopeKey(thing.data);
    if (moves) this.#take(thing);
    else this.#leave(thing);
    thing.data = to.data;
    thing.enteredAt = to.enteredAt;
    thing.pristine = to.pristine;
    if (moves) this.#insert(thing);
    else this.#enter(thing);
  }

  #count(thing: Thing): void {
    this.#version++;
    this.#changed.push(thing);
    if (this.#changed.length > 2 * REMEMBERED) this.#changed.splice(0, REMEMBERED);
  }

  /** Takes up what follows from a thing's data. */
  #enter(thing: Thing): void {
    this.#count(thing);
    this.#found.add(thing);
    this.linker.link(thing);
    thing.dueAt = nextMove(thing)?.at;
    this.due.add(thing);
  }

  #leave(thing: Thing): void {
    this.#count(thing);
    this.linker.unlink(thing);
    this.#found.remove(thing);
  }
}

/** So many changes are remembered, and at most twice as many are kept. */
const REMEMBERED = 512;

function keyOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => (isGiven(value) ? textOf(value) : null)));
}
