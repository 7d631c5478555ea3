import {
  either,
  isList,
  isMap,
  list,
  map,
  mapped,
  object,
  optional,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { choice, data, integer, text, yes } from "../scalars.js";
import { duration } from "./duration.js";
import { ERROR_CODE, errorCode, path, PATH, wireName } from "./names.js";
import { condition } from "./rule.js";

/** One name, or several in the order of preference. */
function oneOrMore<T>(one: Decoder<T>): Decoder<readonly T[]> {
  return either(
    isList,
    list(one, 1),
    mapped(one, (single) => [single]),
  );
}

/** Codes by which something is refused: the first of them that the action lists is meant. */
export const codes = oneOrMore(errorCode);

/** How values that the service makes up look: numbers between two, or text. */
export const made = object({
  min: optional(integer(0), "Least number."),
  max: optional(integer(0), "Greatest number."),
  prefix: optional(text(), "Text begins with this."),
  length: optional(integer(1), "Characters behind the prefix. Default: 16."),
  characters: optional(
    choice(["digits", "hex", "lower", "letters", "mixed"]),
    "digits, hex, lower (a-z and digits), letters, mixed (both cases and digits). Default: lower.",
  ),
});

export type RawMade = Decoded<typeof made>;

/** Which inputs narrow a list by one property, and how. */
export interface RawFilter {
  readonly is?: string;
  readonly like?: string;
  readonly min?: string;
  readonly max?: string;
  readonly before?: number;
  readonly after?: number;
}

const filter: Decoder<RawFilter> = either(
  isMap,
  object(
    {
      is: optional(path, "Input with the value, or with a list of values, any of which will do."),
      like: optional(path, "Input with a part of the text."),
      min: optional(path, "Input with the least value."),
      max: optional(path, "Input with the greatest value."),
      before: optional(duration, "Without `min`: how long before now it begins."),
      after: optional(duration, "Without `max`: how long from now it ends."),
    },
    1,
  ),
  mapped(path, (is) => ({ is })),
);

/** The name of a resource of resources.yaml. */
const resource = wireName;

const inputNames: Decoder<readonly (readonly [string, string | null])[]> = map(
  either(
    (tree) => tree === null,
    { decode: () => null as string | null, schema: { type: "null" } },
    path as Decoder<string | null>,
  ),
  PATH,
  "path",
  1,
);

const RESOURCE_OR_LIST = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)?$/;

const effectKeys = {
  create: optional(resource, "Makes one, or one for each item of `each`."),
  put: optional(resource, "Changes it if it is there, else makes it."),
  read: optional(resource, "Tells of one."),
  need: optional(resource, "Refuses what does not exist; else nothing."),
  update: optional(resource, "Changes what the parameters give."),
  delete: optional(resource, "Removes it."),
  list: optional(
    text(RESOURCE_OR_LIST, "a resource, or Resource.Property"),
    "Lists them, or the items of a list that one thing has: Group.MemberIds.",
  ),
  when: optional(condition, "Only where the parameters are like that."),
  each: optional(
    path,
    "Once for each item of this input list: its members, or the item is the ID.",
  ),
  from: optional(path, "Input structure whose members give properties, too."),
  by: optional(oneOrMore(wireName), "Properties that find it: the first given. Default: its ID."),
  names: optional(inputNames, "Inputs whose property has another name; null: it is no property."),
  outputs: optional(
    inputNames,
    "Outputs (or members of items) whose property has another name; null: it is no property.",
  ),
  into: optional(path, "Output that takes the thing, the list of things, or the list of IDs."),
  total: optional(path, "Output with the number of all, where `pagination` does not say it."),
  set: optional(map(data, PATH, "path", 1), "Properties that get this value."),
  clear: optional(list(path, 1), "Properties that it takes away."),
  add: optional(map(path, PATH, "path", 1), "Lists that get what the input holds."),
  remove: optional(map(path, PATH, "path", 1), "Lists that lose what the input holds."),
  make: optional(map(made, PATH, "path", 1), "Properties that the service makes up anew."),
  where: optional(
    map(filter, PATH, "path", 1),
    "Properties by which a list is narrowed. Inputs named like a property need no mention.",
  ),
  only: optional(condition, "What the things of a list have to be like."),
  order: optional(choice(["oldest", "newest"]), "Which comes first in a list. Default: oldest."),
  refuse: optional(
    map(condition, ERROR_CODE, "error code", 1),
    "What the thing must not be like, by the code that says so.",
  ),
  errors: optional(
    object({
      notFound: optional(codes, "There is no such thing."),
      exists: optional(codes, "There is one already."),
      elsewhere: optional(codes, "There is one, but it belongs elsewhere."),
    }),
    "Codes that differ from the resource's.",
  ),
  failures: optional(
    object({
      into: required(path, "Output list that takes what could not be done."),
      names: optional(map(path, PATH, "path", 1), "Members of its items, and the item's input."),
      code: optional(wireName, "Member with the code."),
      message: optional(wireName, "Member with the reason."),
    }),
    "Where items of `each` that fail are told of; the others are done.",
  ),
  orAll: optional(yes, "Without the input of `each`, all of them."),
  lenient: optional(yes, "What does not exist is passed over in silence."),
} as const;

const effect = object(effectKeys, 1);

export type RawEffect = Decoded<typeof effect>;

export const EFFECT_KINDS = [
  "create", "put", "read", "need", "update", "delete", "list",
] as const; // prettier-ignore

export type EffectKind = (typeof EFFECT_KINDS)[number];

/** One effect, or several that come one after the other. */
export const effects: Decoder<readonly RawEffect[]> = oneOrMore(effect);
