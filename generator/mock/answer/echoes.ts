import type { Data, Scalar } from "../../load/scalars.js";
import type { Base, Field } from "../../model/field.js";
import type { MockCall } from "../mock-call.js";
import { isId, isName, isScope } from "./identity.js";
import { isObject } from "./is-object.js";
import { isAllowed } from "./make-scalar.js";
import { sourcesOf } from "./sources.js";

/** Values of a request that its answer repeats. */
interface Given {
  readonly base: Base;
  readonly values: readonly Scalar[];
  /** Whether it is one value, or one for each of several things. */
  readonly single: boolean;
  /** Whether it is a parameter, and not deep in one. */
  readonly top: boolean;
}

/** Where in an answer a value stands. */
export interface Spot {
  /** The structure that it is a member of; undefined for an output. */
  readonly structure: string | undefined;
  /** At which place of the nearest list; undefined when it is in none. */
  readonly index: number | undefined;
}

/**
 * What an answer has in common with its request: IDs and names that both know under the same name, or
 * of which the spec says that the one comes from the other.
 */
export class Echoes {
  readonly #byName = new Map<string, Given>();
  readonly #bySource = new Map<string, Given>();
  readonly #call: MockCall;

  constructor(call: MockCall) {
    this.#call = call;
    this.#collect(call.action.input, call.input, true);
  }

  /** What stands for a single output or member, if anything does. */
  of(field: Field, spot: Spot): Scalar | undefined {
    if (field.sensitive) return undefined;
    const given = this.#givenFor(field, spot);
    if (!given) return undefined;
    const value = given.single ? given.values[0] : given.values[spot.index ?? 0];
    return value !== undefined && isAllowed(field, value) ? value : undefined;
  }

  /** For how many things the request gives a value; undefined when it gives none. */
  countOf(field: Field, spot: Spot): number | undefined {
    return isScope(field) ? undefined : this.#givenFor(field, spot)?.values.length;
  }

  /** The whole of a list that the request has under the same name. */
  list(field: Field, spot: Spot): readonly Scalar[] | undefined {
    const given = this.#byName.get(singular(field.name));
    if (!given || given.single || given.base !== field.type.base || field.sensitive)
      return undefined;
    if (spot.index !== undefined || !(isId(field) || isName(field))) return undefined;
    return given.values.every((value) => isAllowed(field, value)) ? given.values : undefined;
  }

  #givenFor(field: Field, { structure, index }: Spot): Given | undefined {
    if (this.#byName.size === 0) return undefined;
    const byName = this.#byName.get(field.name);
    const atTop = structure === undefined;
    const fits = (given: Given | undefined): boolean =>
      given?.base === field.type.base && (given.single || index !== undefined);
    // An output repeats any parameter; deeper down, the same name may well be that of another thing.
    if (fits(byName) && (isId(field) || isName(field) || (atTop && byName!.top))) return byName;
    const source = atTop ? `${this.#call.action.name}.${field.name}` : `${structure}.${field.name}`;
    const bySource = this.#bySource.get(source);
    return fits(bySource) ? bySource : undefined;
  }

  #collect(fields: readonly Field[], values: Readonly<Record<string, Data>>, top: boolean): void {
    for (const field of fields) {
      const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      if (value === undefined || value === null || value === "" || field.sensitive) continue;
      if (field.type.base === "structure") this.#collectWithin(field, value);
      else this.#add(field, value, top);
    }
  }

  #collectWithin({ type }: Field, value: Data): void {
    const members = this.#call.model.structures.get(type.structure!)?.members ?? [];
    if (!type.list) {
      if (isObject(value)) this.#collect(members, value, false);
      return;
    }
    const items = Array.isArray(value) ? (value as readonly Data[]).filter(isObject) : [];
    for (const member of members) {
      const found = items.map((item) => item[member.name]);
      if (member.type.list || !found.every(isScalar)) continue;
      this.#remember(member, { base: member.type.base, values: found, single: false, top: false });
    }
  }

  #add(field: Field, value: Data, top: boolean): void {
    const { base, list } = field.type;
    const values = list ? value : [value];
    if (!Array.isArray(values) || values.length === 0 || !values.every(isScalar)) return;
    this.#remember(field, { base, values, single: !list, top });
  }

  /** The first one counts: parameters come before what is in them. */
  #remember(field: Field, given: Given): void {
    const name = given.single ? field.name : singular(field.name);
    if (!this.#byName.has(name)) this.#byName.set(name, given);
    for (const source of sourcesOf(this.#call.model, field)) {
      if (!this.#bySource.has(source)) this.#bySource.set(source, given);
    }
  }
}

/** `UserIds` holds what one item calls `UserId`. */
function singular(name: string): string {
  return /[a-zA-Z]{2}s$/.test(name) && !name.endsWith("ss") ? name.slice(0, -1) : name;
}

/** An integer beyond 2^53 comes as a bigint, and is an ID like any other. */
function isScalar(value: Data | undefined): value is Scalar {
  return ["string", "number", "bigint", "boolean"].includes(typeof value);
}
