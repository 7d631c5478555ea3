import { compareText, finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { DiagnosticCode, Parameters } from "../diagnostics/codes.js";
import { suggestion } from "./suggestion.js";

/** What the YAML parser yields: plain data, maps in the order they were written. */
export type Tree = null | boolean | number | string | readonly Tree[] | ReadonlyMap<string, Tree>;

export type JsonSchema = { readonly [key: string]: unknown };

/** Where decoding stands: the file, the path in it, and the findings so far. */
export class Context {
  constructor(
    readonly file: string,
    readonly findings: Finding[],
    readonly path: Path = [],
  ) {}

  at(step: string | number): Context {
    return new Context(this.file, this.findings, [...this.path, step]);
  }

  report<C extends DiagnosticCode>(
    code: C,
    parameters: Parameters<C>,
    on?: "key" | "value",
  ): undefined {
    this.findings.push(
      finding(code, parameters, { file: this.file, path: this.path, ...(on && { on }) }),
    );
    return undefined;
  }
}

/**
 * One description of a piece of the format. The decoder and the JSON Schema that editors use come
 * from the same value, so they cannot drift apart.
 */
export interface Decoder<T> {
  /** Undefined when the value was reported and cannot be used. */
  decode(tree: Tree, context: Context): T | undefined;
  readonly schema: JsonSchema;
}

export type Decoded<D> = D extends Decoder<infer T> ? T : never;

export function kindOf(tree: Tree): string {
  if (tree === null) return "nothing";
  if (tree instanceof Map) return "a map";
  if (Array.isArray(tree)) return "a list";
  if (typeof tree === "string") return tree === "" ? "empty text" : `the text "${clip(tree)}"`;
  return `the ${typeof tree === "number" ? "number" : "flag"} ${String(tree)}`;
}

export function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

export function mistyped(context: Context, expected: string, found: Tree, hint: string): undefined {
  return context.report("value-type", { expected, found: kindOf(found), hint });
}

/** Reports that there are too few entries, if there are. */
function tooFew(size: number, least: number, noun: string, context: Context): boolean {
  if (size >= least) return false;
  const some = (count: number): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  const found = size === 0 ? "none" : some(size);
  const hint = "Write what is missing, or remove the key.";
  context.report("value-type", { expected: `at least ${some(least)}`, found, hint });
  return true;
}

/** A list; an item that cannot be used is reported and left out. */
export function list<T>(item: Decoder<T>, least = 0): Decoder<readonly T[]> {
  return {
    decode(tree, context) {
      if (!Array.isArray(tree))
        return mistyped(context, "a list", tree, "Write [a, b] or one item a line.");
      if (tooFew(tree.length, least, "item", context)) return undefined;
      return tree.flatMap((value: Tree, index) => {
        const decoded = item.decode(value, context.at(index));
        return decoded === undefined ? [] : [decoded];
      });
    },
    schema: { type: "array", items: item.schema, ...(least > 0 && { minItems: least }) },
  };
}

/** Exactly two of a kind: the ends of something. */
export function pair<T>(item: Decoder<T>, shape: string): Decoder<readonly [T, T]> {
  const both = list(item, 2);
  return {
    decode(tree, context) {
      if (!Array.isArray(tree)) return mistyped(context, shape, tree, `Write [first, last].`);
      if (tree.length !== 2) {
        return context.report("value-malformed", {
          detail: `${tree.length} items are not ${shape}`,
          hint: "Write [first, last].",
        });
      }
      const [first, last] = both.decode(tree, context)!;
      return first === undefined || last === undefined ? undefined : [first, last];
    },
    schema: { ...both.schema, maxItems: 2 },
  };
}

/** A map from names to values, kept as pairs in the order they were written. */
export function map<T>(
  value: Decoder<T>,
  keys: RegExp,
  what: string,
  least = 0,
): Decoder<readonly (readonly [string, T])[]> {
  return {
    decode(tree, context) {
      if (!(tree instanceof Map))
        return mistyped(context, `a map of ${what}s`, tree, `Write "Name: ..." lines.`);
      if (tooFew(tree.size, least, what, context)) return undefined;
      const pairs: (readonly [string, T])[] = [];
      for (const [key, entry] of tree as ReadonlyMap<string, Tree>) {
        const place = context.at(key);
        if (!keys.test(key)) {
          place.report(
            "name-invalid",
            { name: clip(key), what: `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}` },
            "key",
          );
          continue;
        }
        const decoded = value.decode(entry, place);
        if (decoded !== undefined) pairs.push([key, decoded]);
      }
      return pairs;
    },
    schema: {
      type: "object",
      propertyNames: { pattern: keys.source },
      additionalProperties: value.schema,
      ...(least > 0 && { minProperties: least }),
    },
  };
}

interface Key<T, Required extends boolean> {
  readonly decoder: Decoder<T>;
  readonly required: Required;
  readonly doc: string;
}

export function required<T>(decoder: Decoder<T>, doc: string): Key<T, true> {
  return { decoder, required: true, doc };
}

export function optional<T>(decoder: Decoder<T>, doc: string): Key<T, false> {
  return { decoder, required: false, doc };
}

type Keys = { readonly [name: string]: Key<unknown, boolean> };
type ObjectOf<K extends Keys> = {
  readonly [N in keyof K as K[N]["required"] extends true ? N : never]: K[N] extends Key<
    infer T,
    boolean
  >
    ? T
    : never;
} & {
  readonly [N in keyof K as K[N]["required"] extends true ? never : N]?: K[N] extends Key<
    infer T,
    boolean
  >
    ? T
    : never;
};

/** A map with known keys; unknown ones are reported with the nearest known one. */
export function object<K extends Keys>(keys: K, least = 0): Decoder<ObjectOf<K>> {
  const known = Object.keys(keys);
  const mandatory = known.filter((name) => keys[name]!.required);
  return {
    decode(tree, context) {
      if (!(tree instanceof Map))
        return mistyped(context, "a map", tree, `Keys here: ${known.join(", ")}.`);
      if (tooFew(tree.size, least, "key", context)) return undefined;
      const result: Record<string, unknown> = {};
      let usable = true;
      for (const [name, value] of tree as ReadonlyMap<string, Tree>) {
        const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
        const place = context.at(name);
        if (!key) {
          place.report(
            "key-unknown",
            {
              key: clip(name),
              suggestion: suggestion(name, known),
              known: [...known].sort(compareText).join(", "),
            },
            "key",
          );
          continue;
        }
        const decoded = key.decoder.decode(value, place);
        if (decoded !== undefined) result[name] = decoded;
        else if (key.required) usable = false;
      }
      for (const name of mandatory) {
        if (tree.has(name)) continue;
        context.report("key-missing", { key: name, doc: keys[name]!.doc }, "key");
        usable = false;
      }
      return usable ? (result as ObjectOf<K>) : undefined;
    },
    schema: {
      type: "object",
      properties: Object.fromEntries(
        known.map((name) => [
          name,
          { description: keys[name]!.doc, ...keys[name]!.decoder.schema },
        ]),
      ),
      ...(mandatory.length > 0 && { required: mandatory }),
      ...(least > 0 && { minProperties: least }),
      additionalProperties: false,
    },
  };
}

/** Two ways to write one thing: `short` decides by the kind of value whether it is meant. */
export function either<S, T>(
  isShort: (tree: Tree) => boolean,
  short: Decoder<S>,
  long: Decoder<T>,
): Decoder<S | T> {
  return {
    decode: (tree, context) => (isShort(tree) ? short : long).decode(tree, context),
    schema: { anyOf: [short.schema, long.schema] },
  };
}

export function mapped<S, T>(
  decoder: Decoder<S>,
  convert: (value: S, context: Context) => T | undefined,
): Decoder<T> {
  return {
    decode(tree, context) {
      const value = decoder.decode(tree, context);
      return value === undefined ? undefined : convert(value, context);
    },
    schema: decoder.schema,
  };
}

/** Refers to a part of the format that contains itself; `name` is its place in the schema. */
export function lazy<T>(name: string, get: () => Decoder<T>): Decoder<T> {
  return {
    decode: (tree, context) => get().decode(tree, context),
    schema: { $ref: `#/$defs/${name}` },
  };
}

export const isText = (tree: Tree): boolean => typeof tree === "string";
export const isList = (tree: Tree): boolean => Array.isArray(tree);
export const isMap = (tree: Tree): boolean => tree instanceof Map;
