import { clip, mistyped, type Context, type Tree } from "../load/decoder.js";

export type JsonObject = { readonly [key: string]: unknown };

/** JSON as the decoders' messages speak of it. */
export function asTree(value: unknown): Tree {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value as Tree;
  return new Map();
}

export function objectOf(value: unknown, context: Context): JsonObject | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as JsonObject;
  return mistaken(value, context, "an object", "Is it an upstream *.api.json file?");
}

export function textOf(value: unknown, context: Context): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  return mistaken(value, context, "text", "Upstream always has text here.");
}

/** Of what is not there at all, the place is not enough: it is that of what should hold it. */
function mistaken(value: unknown, context: Context, expected: string, hint: string): undefined {
  const key = context.path.at(-1);
  if (value === undefined && key !== undefined)
    return context.report("key-missing", { key: String(key), doc: hint });
  return mistyped(context, expected, asTree(value), hint);
}

/** A flag, or undefined when it is not there. */
export function flagOf(value: unknown, context: Context): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  return mistyped(context, "true or false", asTree(value), "Upstream always has a flag here.");
}

export function nameOf(
  value: unknown,
  context: Context,
  pattern: RegExp,
  what: string,
  on?: "key",
): string | undefined {
  const name = textOf(value, context);
  if (name === undefined || pattern.test(name)) return name;
  return context.report("name-invalid", { name: clip(name), what }, on);
}
