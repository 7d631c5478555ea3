import {
  either,
  isList,
  isMap,
  isText,
  lazy,
  list,
  map,
  mapped,
  object,
  optional,
  pair,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { day } from "../day.js";
import {
  data,
  integer,
  number,
  scalar,
  text,
  yes,
  choice,
  type Data,
  type Scalar,
} from "../scalars.js";
import { described } from "./described.js";
import { doc, draft, path, regex, WIRE_NAME } from "./names.js";
import { retired, type RawRetired } from "./retired.js";
import { rule, type RawRule } from "./rule.js";

/** Units of numbers. Points in time are formats, not units. */
export const UNITS = [
  "milliseconds", "seconds", "minutes", "hours", "days", "90kHz ticks",
  "bytes", "kilobytes", "megabytes", "gigabytes",
  "bps", "kbps", "fps", "hertz", "pixels", "percent", "decibels",
] as const; // prettier-ignore

/** What the text or number stands for. The checkable ones are checked. */
export const FORMATS = [
  "url", "date", "date-time", "local-date-minute", "local-date-time", "time",
  "unix-seconds", "unix-milliseconds", "base64", "hex", "json", "csv",
  "cidr", "ip", "color-0x", "color-hash", "phone", "e164", "email", "language", "timezone",
] as const; // prettier-ignore

export type Unit = (typeof UNITS)[number];
export type Format = (typeof FORMATS)[number];

const TYPE = /^[A-Za-z][A-Za-z0-9_]*(\[\])?$/;

const range: Decoder<readonly [number, number]> = either(
  isList,
  mapped(pair(number(), "a range"), (ends, context) =>
    ends[0] <= ends[1]
      ? ends
      : context.report("value-malformed", {
          detail: "a range is [least, most]",
          hint: "Write [0, 10].",
        }),
  ),
  mapped(number(), (value) => [value, value] as const),
);

export interface RawEnumValue {
  readonly value: string;
  readonly doc: string;
  readonly draft?: true;
}

const enumeration: Decoder<readonly RawEnumValue[]> = mapped(
  map(
    either(
      isMap,
      mapped(object({ draft: required(doc, draft.doc) }), (one) => ({
        doc: one.draft,
        draft: true as const,
      })),
      either(
        (tree) => tree === null,
        { decode: () => ({ doc: "" }), schema: { type: "null" } },
        mapped(doc, (meaning) => ({ doc: meaning })),
      ),
    ),
    /^[\s\S]{0,200}$/,
    "value",
    1,
  ),
  (pairs) => pairs.map(([value, meaning]) => ({ value, ...meaning })),
);

export interface RawDeprecation {
  readonly doc: string;
  readonly use?: string;
  readonly date?: string;
}

export const deprecation: Decoder<RawDeprecation> = either(
  isText,
  mapped(doc, (meaning) => ({ doc: meaning })),
  object({
    doc: required(doc, "Why not to use it any more, or what happens if one does."),
    use: optional(text(), "What replaces it: a parameter, member, structure or action."),
    date: optional(day("2023-07-19"), "When it was or will be turned off."),
  }),
);

/** A waived diagnostic and the reason; a waiver that waives nothing is itself reported. */
export const waivers = map(doc, /^[a-z]+(-[a-z]+)*$/, "diagnostic code");

export type Waivers = Decoded<typeof waivers>;

/** Limits on a value. For a list, all but the three item keys apply to its items. */
export const constraintKeys = {
  enum: optional(enumeration, "The values and what each means."),
  open: optional(yes, "The enum is not complete: other values are let through."),
  min: optional(number(), "Least value."),
  max: optional(number(), "Greatest value."),
  exclusiveMin: optional(number(), "The value must be greater than this."),
  exclusiveMax: optional(number(), "The value must be less than this."),
  multipleOf: optional(number(), "The value must be a multiple of this."),
  ranges: optional(list(range, 1), "Allowed values and ranges: [0, [10000, 600000]]."),
  notValues: optional(list(scalar, 1), "Values within the range that are not allowed."),
  minLength: optional(integer(0), "Least number of characters."),
  maxLength: optional(integer(0), "Greatest number of characters."),
  maxBytes: optional(integer(1), "Greatest number of bytes in UTF-8."),
  pattern: optional(regex, "Regular expression (JavaScript, u flag) that the text must match."),
  minItems: optional(integer(0), "Least number of items."),
  maxItems: optional(integer(0), "Greatest number of items."),
  uniqueItems: optional(yes, "No item may occur twice."),
  format: optional(choice(FORMATS), "What the text or number stands for."),
} as const;

export interface RawField {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly draft?: true;
  readonly caution?: string;
  readonly required?: true;
  readonly nullable?: true;
  readonly optional?: true;
  readonly enum?: readonly RawEnumValue[];
  readonly open?: true;
  readonly min?: number;
  readonly max?: number;
  readonly exclusiveMin?: number;
  readonly exclusiveMax?: number;
  readonly multipleOf?: number;
  readonly ranges?: readonly (readonly [number, number])[];
  readonly notValues?: readonly Scalar[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly format?: Format;
  readonly unit?: Unit;
  readonly default?: Data;
  readonly whenAbsent?: string;
  readonly whenEmpty?: string;
  readonly json?: RawJson;
  readonly from?: readonly string[];
  readonly deprecated?: RawDeprecation;
  readonly hidden?: true;
  readonly sensitive?: true;
  readonly source?: string;
  readonly waive?: Waivers;
}

/** What a JSON document in a string holds. Further keys are always allowed in it. */
export interface RawJson {
  readonly members: readonly RawField[];
  readonly rules?: readonly RawRule[];
}

const json: Decoder<RawJson> = object({
  members: required(
    lazy("fields", () => fields),
    "The keys of the JSON object; others are allowed too.",
  ),
  rules: optional(
    list(
      lazy("rule", () => rule),
      1,
    ),
    "Conditional rules among them.",
  ),
});

const fieldKeys = {
  type: optional(
    text(TYPE, "a type such as integer, McuLayout or string[]"),
    "string (the default), integer, float, boolean, a structure, or one of these with [] for a list.",
  ),
  doc: optional(doc, "What it is, in plain English of our own."),
  draft,
  caution: optional(doc, "What goes wrong if one is careless."),
  required: optional(yes, "Requests must have it."),
  nullable: optional(yes, "Answers may have null here."),
  optional: optional(yes, "Answers may leave it out."),
  ...constraintKeys,
  unit: optional(choice(UNITS), "Unit of the number."),
  default: optional(
    data,
    "The value the server takes when it is absent. Clients never send it on their own.",
  ),
  whenAbsent: optional(doc, "What the server does when it is absent, if that is no fixed value."),
  whenEmpty: optional(
    doc,
    "What an empty string, list or structure means, if not the same as absent.",
  ),
  json: optional(json, "The JSON object that the string holds (with format: json)."),
  from: optional(
    either(
      isText,
      mapped(path, (one) => [one]),
      list(path, 1),
    ),
    "Where the value comes from: Action.OutputPath, or a list of them.",
  ),
  deprecated: optional(deprecation, "Why not to use it, or {doc, use, date}."),
  hidden: optional(yes, "Still works, but is kept out of the main tables."),
  sensitive: optional(yes, "Never shown in logs, errors or terminals."),
  retired: optional(retired, "Deleted upstream; kept as a tombstone, and no part of the API."),
  source: optional(doc, "Where the facts come from, if not from the documents."),
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
} as const;

type RawFieldBody = Omit<RawField, "name">;

/** A field as it is written. */
type WrittenField = RawFieldBody & { readonly retired?: RawRetired };

/** A field with everything, or just its description for an optional string. */
export const field: Decoder<WrittenField> = either(
  isText,
  mapped(doc, (meaning) => ({ type: "string", doc: meaning })),
  mapped(
    described(object(fieldKeys), "doc", "What it is, in plain English of our own."),
    (keys) => ({
      ...keys,
      type: keys.type ?? "string",
    }),
  ),
);

/** Fields by name. Tombstones are read, and left out: nothing else knows of them. */
export const fields: Decoder<readonly RawField[]> = mapped(
  map(
    lazy("field", () => field),
    WIRE_NAME,
    "parameter or member",
  ),
  (pairs) =>
    pairs.flatMap(([name, { retired: gone, ...body }]) => (gone ? [] : [{ name, ...body }])),
);
