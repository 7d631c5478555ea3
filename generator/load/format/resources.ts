import { either, isText, list, map, object, optional, required, type Decoded } from "../decoder.js";
import { data, integer, scalar, text, yes } from "../scalars.js";
import { duration } from "./duration.js";
import { codes, made } from "./effect.js";
import { waivers } from "./field.js";
import { doc, ERROR_CODE, path, PATH, wireName, WIRE_NAME } from "./names.js";
import { condition } from "./rule.js";

const TYPE = /^[A-Za-z][A-Za-z0-9_]*(\[\])?$/;

const reference = object({
  to: required(wireName, "Resource whose ID it is."),
  missing: optional(codes, "Refused with this when there is none."),
  taken: optional(codes, "Refused with this when another thing refers to it already."),
  held: optional(codes, "What it refers to cannot be deleted meanwhile, with this code."),
  backlink: optional(wireName, "Property of the other that lists who refers to it."),
  cascade: optional(yes, "It is deleted together with what it refers to."),
  unlink: optional(yes, "The ID is taken out when what it refers to is deleted."),
  shows: optional(
    map(path, WIRE_NAME, "property", 1),
    "What stands beside the ID, and the property of the other that is shown there.",
  ),
});

export type RawReference = Decoded<typeof reference>;

const move = object({
  from: required(scalar, "State it leaves."),
  to: optional(scalar, "State it comes to."),
  gone: optional(yes, "In place of `to`: it ceases to exist."),
  after: optional(duration, "How long it stays before: 5s, 2min."),
  afterProperty: optional(path, "Property with how long it stays before, by its unit."),
  at: optional(path, "Property with the time of the move."),
  when: optional(condition, "Only where its properties are like that."),
});

export type RawMove = Decoded<typeof move>;

/** The value of a state as a key of a map, where all keys are text. */
const STATE = /^[\s\S]{1,200}$/;

const states = object({
  property: required(path, "Property with the state."),
  first: required(scalar, "State of a new one."),
  moves: optional(list(move, 1), "What happens by itself, as time goes by."),
  entered: optional(map(wireName, STATE, "state", 1), "Properties that get the time of entering."),
  values: optional(
    map(map(data, PATH, "path", 1), STATE, "state", 1),
    "Properties that get a value on entering.",
  ),
  progress: optional(
    object({
      property: required(wireName, "Number that grows from 0 to 100."),
      during: required(scalar, "State in which it grows, until the move that ends it."),
    }),
    "How far it is.",
  ),
});

export type RawStates = Decoded<typeof states>;

const resource = object({
  doc: required(doc, "What it is."),
  id: required(wireName, "Property that tells one from the other."),
  ids: optional(made, "How IDs look that the service makes up."),
  scope: optional(list(wireName, 1), "Properties that say where it belongs; lists go by them."),
  regional: optional(
    either(isText, wireName, yes),
    "Each region has its own: true, or the property that says which.",
  ),
  always: optional(yes, "There is one of every ID: settings of an application."),
  properties: optional(
    map(text(TYPE, "a type such as string or string[]"), WIRE_NAME, "property", 1),
    "Properties that no parameter and no output is named after, with their types.",
  ),
  initial: optional(map(data, PATH, "path", 1), "What a new one has where nothing else is said."),
  make: optional(map(made, PATH, "path", 1), "Properties that the service makes up for a new one."),
  created: optional(wireName, "Property with the time of its creation."),
  updated: optional(wireName, "Property with the time of its last change."),
  errors: optional(
    object({
      notFound: optional(codes, "There is none of that ID."),
      exists: optional(codes, "There is one of that ID already."),
      elsewhere: optional(codes, "There is one, but it belongs elsewhere. Default: notFound."),
    }),
    "Codes, in the order of preference: the first that an action lists is its code.",
  ),
  unique: optional(
    map(codes, PATH, "path", 1),
    "Properties of which no two have the same value, and the code that says so.",
  ),
  apart: optional(
    map(list(path, 2), ERROR_CODE, "error code", 1),
    "Properties of one thing that must not share a value, by the code that says so.",
  ),
  limit: optional(
    object({
      most: required(integer(0), "How many there may be where they belong."),
      errors: required(codes, "Refused with this."),
    }),
    "How many there may be.",
  ),
  references: optional(
    map(reference, PATH, "path", 1),
    "Properties that hold IDs of others: TeacherId, AttachedInputs[].Id, MemberIds[].",
  ),
  states: optional(states, "The states it goes through."),
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
});

export type RawResource = Decoded<typeof resource>;

/** resources.yaml: what actions make, change and list. */
export const resources = map(resource, WIRE_NAME, "resource", 1);
