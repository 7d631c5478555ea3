import { toJson } from "../../../runtime/src/json/to-json.js";
import type { Data, Scalar } from "../../load/scalars.js";
import type { Field, Type } from "../../model/field.js";
import type { MockCall } from "../mock-call.js";
import { BareRecord } from "../bare-record.js";
import { hashOf } from "./dice.js";
import { Echoes } from "./echoes.js";
import { identifying, identityOf } from "./identity.js";
import { isObject } from "./is-object.js";
import { listLength } from "./list-length.js";
import { isAllowed, makeScalar } from "./make-scalar.js";
import { pageWindow, saidOfPage, type PageWindow } from "./page-window.js";
import type { Place } from "./place.js";
import { settleTotals } from "./settle-totals.js";
import { settledStates } from "./settled-states.js";

type Values = Readonly<Record<string, Data>>;

/** One value in so many is left out, or null, where that may be. */
const SELDOM = 8;

/** So many items that are there already are passed over. */
const SPARE = 8;

/** Turns what is known of an answer into a whole one. */
export class Completion {
  readonly #call: MockCall;
  readonly #seed: number;
  readonly #echoes: Echoes;
  readonly #states: ReadonlyMap<string, Scalar>;
  /** Absent when the items are known, or when there are no pages. */
  #page: PageWindow | undefined;

  constructor(call: MockCall, seed: number) {
    this.#call = call;
    this.#seed = hashOf(hashOf(seed, call.model.service), call.account);
    this.#echoes = new Echoes(call);
    this.#states = settledStates(call.action);
  }

  /** All outputs but RequestId, which is the server's. */
  whole(known: Values): Values {
    const { action, input, requestId } = this.#call;
    const identity = identityOf(action.input, input);
    const paging = [action.pagination?.parameter, action.pagination?.size];
    const asked = Object.entries(input).filter(([name]) => !paging.includes(name));
    // What changes something makes something new with every call; what is asked again stays the same.
    const seed = action.readOnly ? (identity ?? toJson(asked)) : requestId;
    const fields = action.output.filter(({ name }) => name !== "RequestId");
    const top = { path: "", seed: hashOf(this.#seed, String(seed)), within: [] };
    const asksFor = action.pagination && this.#countOf(action.pagination.item);
    this.#page = pageWindow(this.#call, known, top.seed, asksFor);
    return this.#record(fields, known, { ...top, structure: undefined, index: undefined });
  }

  #record(fields: readonly Field[], known: Values, around: Place): Values {
    const isKnown = Object.keys(known).length > 0;
    const values = new BareRecord();
    const identity = this.#identity(fields, known, around);
    const place = { ...around, seed: this.#seedOf(identity, fields, around) };
    for (const field of fields) {
      const given = Object.hasOwn(known, field.name) ? known[field.name] : undefined;
      const isLeftOut = isKnown && field.optional;
      const made = field === identifying(fields) && !isLeftOut ? identity : undefined;
      const value =
        given === undefined
          ? (made ?? this.#missing(field, fields, place, isKnown))
          : this.#given(field, given, place);
      if (value !== undefined) values[field.name] = value;
    }
    const isSettled = ({ name }: Field): boolean =>
      Object.hasOwn(known, name) || place.path + name === this.#page?.pagination.total;
    settleTotals(fields, values, isSettled, this.#page?.size);
    return values;
  }

  /** By what a record is told apart from others of its kind, known or not. */
  #identity(fields: readonly Field[], known: Values, place: Place): Scalar | undefined {
    const field = identifying(fields);
    if (!field || place.structure === undefined) return undefined;
    const made = (): Scalar =>
      this.#scalar(field, { ...place, seed: hashOf(place.seed, field.name) });
    return identityOf(fields, known) ?? this.#echoes.of(field, place) ?? made();
  }

  /** A thing's own seed is its identity, so that other actions tell the same of it. */
  #seedOf(identity: Scalar | undefined, fields: readonly Field[], place: Place): number {
    if (identity === undefined) return place.seed;
    // Several records about the same thing are not the same record.
    const isOneOfSeveral = place.index !== undefined && place.index > 0;
    const isShared = isOneOfSeveral && this.#echoes.of(identifying(fields)!, place) === identity;
    return hashOf(isShared ? place.seed : this.#seed, String(identity));
  }

  #missing(
    field: Field,
    fields: readonly Field[],
    place: Place,
    isKnown: boolean,
  ): Data | undefined {
    const path = place.path + field.name;
    const said = this.#page && saidOfPage(this.#page, path, place.index);
    if (said !== undefined) return field.type.base === "string" ? String(said || "") : said;
    const isPaged = path === this.#page?.pagination.items;
    const echo = field.type.list ? undefined : this.#echoes.of(field, place);
    if (echo !== undefined) return echo;
    if (!isPaged && isKnown) {
      if (field.default !== undefined) return field.default;
      if (field.optional) return undefined;
      if (field.nullable) return null;
    }
    // Under its former name, a list has what it has under the present one.
    const present = fields.find(({ name }) => name === field.deprecated?.use);
    const alias = present?.type.structure === field.type.structure ? present : undefined;
    const seed = hashOf(place.seed, (alias ?? field).name);
    if (!isPaged && !isKnown && !alias && seed % SELDOM === 0) {
      if (field.optional) return undefined;
      if (field.nullable) return null;
    }
    return this.#made(field, { ...place, path: place.path + (alias ?? field).name, seed });
  }

  /** A value of which something is known: lists and structures may lack members. */
  #given(field: Field, value: Data, place: Place): Data {
    const path = place.path + field.name;
    const seed = hashOf(place.seed, field.name);
    if (field.type.base !== "structure" || value === null) return value;
    if (!field.type.list) return this.#structure(field, value, { ...place, path, seed }) ?? value;
    if (!Array.isArray(value)) return value;
    return value.map((item: Data, index) => {
      const at = { ...place, path: `${path}[]`, seed: hashOf(seed, index), index };
      return this.#structure(field, item, at) ?? item;
    });
  }

  #made(field: Field, place: Place): Data | undefined {
    if (!field.type.list) return this.#single(field, place);
    const echo = this.#echoes.list(field, place);
    if (echo) return echo;
    const page = place.path === this.#page?.pagination.items ? this.#page : undefined;
    const count =
      page?.count ??
      listLength(field, this.#call, place.within.length, this.#countOf(field.type), place.seed);
    const items: Data[] = [];
    // A few more tries than items: the same text twice in a list looks wrong, or even is.
    for (let index = 0; items.length < count && index < count + SPARE; index++) {
      const seed = hashOf(place.seed, (page?.before ?? 0) + index);
      const item = this.#single(field, { ...place, path: `${place.path}[]`, seed, index });
      if (item === undefined) break;
      if (typeof item === "object" || !items.includes(item)) items.push(item);
    }
    return items;
  }

  /** For how many things the request asks, by what it says of each of them. */
  #countOf({ structure }: Type): number | undefined {
    const members = this.#call.model.structures.get(structure ?? "")?.members ?? [];
    const spot = { structure, index: 0 };
    const listed = members.map((member) => this.#echoes.countOf(member, spot));
    const several = Math.max(0, ...listed.map((count) => count ?? 0));
    if (several > 1) return several;
    const field = identifying(members);
    return field && this.#echoes.countOf(field, spot);
  }

  #single(field: Field, place: Place): Data | undefined {
    if (field.type.base === "structure") return this.#structure(field, {}, place);
    if (field.json) {
      const within = { ...place, path: `${place.path}.`, structure: "", index: undefined };
      return JSON.stringify(this.#record(field.json.members, {}, within));
    }
    return this.#scalar(field, place);
  }

  #scalar(field: Field, { path, seed }: Place): Scalar {
    const { region, now } = this.#call;
    const settled = this.#states.get(path) ?? (field.name === "Region" ? region : undefined);
    return settled !== undefined && isAllowed(field, settled)
      ? settled
      : makeScalar(field, now, seed);
  }

  /** Undefined where structures would contain each other without end. */
  #structure({ type }: Field, known: Data, place: Place): Values | undefined {
    const name = type.structure!;
    const structure = this.#call.model.structures.get(name);
    const isEmpty = isObject(known) && Object.keys(known).length === 0;
    if (!structure || !isObject(known) || (isEmpty && place.within.includes(name)))
      return undefined;
    return this.#record(structure.members, known, {
      ...place,
      path: `${place.path}.`,
      structure: name,
      within: [...place.within, name],
    });
  }
}
