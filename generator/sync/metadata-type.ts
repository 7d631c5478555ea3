import type { MetadataMember } from "./metadata.js";

/** Upstream's names of what is no object, as specs say it. */
const BASES: Readonly<Record<string, string>> = {
  string: "string",
  int: "integer",
  integer: "integer",
  int64: "integer",
  uint64: "integer",
  float: "float",
  double: "float",
  bool: "boolean",
  boolean: "boolean",
  date: "string",
  datetime: "string",
  datetime_iso: "string",
  timestamp: "string",
  binary: "string",
};

const FORMATS: Readonly<Record<string, NonNullable<MetadataMember["format"]>>> = {
  date: "date",
  datetime: "local-date-time",
  datetime_iso: "date-time",
};

/** A type as specs write it, or an object's name; undefined when upstream's is none that we know. */
export function metadataType(
  type: string,
  member: string,
  objects: ReadonlySet<string>,
): string | undefined {
  if (type === "list") {
    const item = objects.has(member) ? member : baseOf(member);
    return item === undefined ? undefined : `${item}[]`;
  }
  if (type === "object") return objects.has(member) ? member : undefined;
  return baseOf(type);
}

export function metadataFormat(member: string): MetadataMember["format"] {
  return Object.hasOwn(FORMATS, member) ? FORMATS[member] : undefined;
}

function baseOf(name: string): string | undefined {
  return Object.hasOwn(BASES, name) ? BASES[name] : undefined;
}
