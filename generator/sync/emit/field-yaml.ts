import type { RawDeprecation, RawEnumValue, RawField } from "../../load/format/field.js";
import type { Data } from "../../load/scalars.js";
import type { DraftField } from "./drafted.js";
import { Block, entryYaml, flowYaml, type Entry, type Value } from "./yaml.js";

/** The keys as people write them: facts first, words last. */
const KEYS = [
  "type", "required", "nullable", "optional", "open", "enum",
  "min", "max", "exclusiveMin", "exclusiveMax", "multipleOf", "ranges", "notValues",
  "minLength", "maxLength", "maxBytes", "pattern", "format",
  "minItems", "maxItems", "uniqueItems", "unit", "default", "whenAbsent", "whenEmpty",
  "from", "hidden", "sensitive", "deprecated", "source",
] as const satisfies readonly (keyof RawField)[]; // prettier-ignore

/** As long as a field may be on its line before its keys get lines of their own. */
const WIDTH = 110;

/** A field as it stands in a map of fields, with its comment, at an indent. Ends in a newline. */
export function fieldYaml(field: DraftField, indent = 0): string {
  return entryYaml(fieldEntry(field, indent), indent);
}

export function fieldEntry(field: DraftField, indent: number): Entry {
  const { name, derived = [], note } = field;
  const comments = [
    ...(derived.length > 0 ? [`Derived from upstream's text: ${derived.join(", ")}.`] : []),
    ...(note === undefined ? [] : [note]),
  ];
  const comment = comments.length > 0 ? comments.join("\n") : undefined;
  return { key: name, value: fieldValue(field, indent), comment };
}

function fieldValue(field: DraftField, indent: number): Value {
  const keys = KEYS.flatMap((key): readonly (readonly [string, Data])[] => {
    const value = field[key];
    if (value === undefined || (key === "type" && value === "string")) return [];
    return [[key, key === "enum" ? enumData(field.enum!) : dataOf(key, value)]];
  });
  if (keys.length === 0 && !field.draft) return field.doc;
  const all = objectOf([...keys, [field.draft ? "draft" : "doc", field.doc]]);
  const short = indent + field.name.length + 2 + flowYaml(all).length <= WIDTH;
  return short ? all : new Block(Object.entries(all).map(([key, value]) => ({ key, value })));
}

function enumData(values: readonly RawEnumValue[]): Data {
  return objectOf(values.map(({ value, doc, draft }) => [value, draft ? { draft: doc } : doc]));
}

/** Some keys have a short way to write them. */
function dataOf(key: string, value: unknown): Data {
  if (key === "ranges") {
    const ranges = value as NonNullable<RawField["ranges"]>;
    return ranges.map(([least, most]) => (least === most ? least : [least, most]));
  }
  return key === "deprecated" ? deprecationData(value as RawDeprecation) : (value as Data);
}

export function deprecationData(deprecated: RawDeprecation): Data {
  return Object.keys(deprecated).length === 1 ? deprecated.doc : { ...deprecated };
}

/** Whatever the keys are called, they are only keys. */
export function objectOf(pairs: readonly (readonly [string, Data])[]): {
  readonly [key: string]: Data;
} {
  const object = Object.create(null) as Record<string, Data>;
  for (const [key, value] of pairs) object[key] = value;
  return object;
}
