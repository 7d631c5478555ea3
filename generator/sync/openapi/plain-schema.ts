import { isJsonMap, type JsonMap } from "../examples/upstream-example.js";
import type { Node, OpenApiDocument } from "./open-api-document.js";

/** A schema with its references, its `allOf` and its `null` resolved. */
export interface PlainSchema extends Node {
  /** A type of JSON Schema; undefined when there is none, or more than one. */
  readonly type: string | undefined;
  readonly nullable: boolean;
  readonly description: string;
  readonly properties: readonly (readonly [string, Node])[];
  readonly required: ReadonlySet<string>;
}

/** `allOf` in `allOf` and so on: nobody means more. */
const MAX_DEPTH = 8;

export function plainSchema(
  node: Node,
  document: OpenApiDocument,
  depth = 0,
): PlainSchema | undefined {
  const target = document.resolve(node);
  if (!target) return undefined;
  const { value, path } = target;
  const described = textOf(node.value["description"]) ?? textOf(value["description"]);
  if (depth < MAX_DEPTH) {
    const choice = ["oneOf", "anyOf"].flatMap((key) => document.items(target, key));
    const some = choice.filter((one) => one.value["type"] !== "null");
    if (some.length === 1) {
      const only = plainSchema(some[0]!, document, depth + 1);
      const nullable = choice.length > 1 || only?.nullable === true;
      return only && { ...only, nullable, description: described ?? only.description };
    }
    const parts = document.items(target, "allOf");
    if (parts.length > 0) {
      const all = parts.flatMap((part) => plainSchema(part, document, depth + 1) ?? []);
      return joined(target, all, described);
    }
  }
  const types = [value["type"]].flat().filter((type) => type !== "null");
  return {
    value,
    path,
    type: types.length === 1 && typeof types[0] === "string" ? types[0] : guess(value),
    nullable: [value["type"]].flat().includes("null") || value["nullable"] === true,
    description: described ?? "",
    properties: document.entries(propertiesOf(target)),
    required: new Set(listOf(value["required"])),
  };
}

/** Everything that all parts say; a single one stays what it is, so that its name does. */
function joined(
  target: Node,
  parts: readonly PlainSchema[],
  described: string | undefined,
): PlainSchema | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const own = propertiesOf(target);
  if (parts.length === 1 && !own) return { ...first, description: described ?? first.description };
  return {
    value: Object.assign({}, ...parts.map(({ value }) => value), target.value) as JsonMap,
    path: target.path,
    type: first.type,
    nullable: false,
    description: described ?? "",
    properties: [
      ...new Map([
        ...parts.flatMap(({ properties }) => properties),
        ...Object.entries(own?.value ?? {}).flatMap(([key, value]) =>
          isJsonMap(value) ? [[key, { value, path: [...own!.path, key] }] as const] : [],
        ),
      ]),
    ],
    required: new Set([
      ...parts.flatMap(({ required }) => [...required]),
      ...listOf(target.value["required"]),
    ]),
  };
}

function propertiesOf({ value, path }: Node): Node | undefined {
  const properties = value["properties"];
  return isJsonMap(properties) ? { value: properties, path: [...path, "properties"] } : undefined;
}

/** Schemas often leave the type out where it shows. */
function guess(schema: JsonMap): string | undefined {
  if (Array.isArray(schema["type"])) return undefined;
  if (isJsonMap(schema["properties"])) return "object";
  if (isJsonMap(schema["items"])) return "array";
  const values = listOf(schema["enum"]);
  return values.length > 0 && values.every((value) => typeof value === "string")
    ? "string"
    : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
