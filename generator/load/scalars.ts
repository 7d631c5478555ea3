import { clip, mistyped, type Decoder, type Tree } from "./decoder.js";
import { suggestion } from "./suggestion.js";

/** Text. Numbers and flags are refused rather than converted: `doc: no` should be seen. */
export function text(pattern?: RegExp, shape = "text"): Decoder<string> {
  return {
    decode(tree, context) {
      if (typeof tree !== "string")
        return mistyped(context, shape, tree, `Quote it if text is meant.`);
      if (tree.trim() === "") return mistyped(context, shape, "", "Write it, or remove the key.");
      if (pattern && !pattern.test(tree)) {
        return context.report("value-malformed", {
          detail: `"${clip(tree)}" is not ${shape}`,
          hint: `Expected ${shape}.`,
        });
      }
      return tree;
    },
    schema: pattern
      ? { type: "string", pattern: pattern.source }
      : { type: "string", pattern: "\\S" },
  };
}

export const flag: Decoder<boolean> = {
  decode: (tree, context) =>
    typeof tree === "boolean"
      ? tree
      : mistyped(context, "true or false", tree, "Write true or false."),
  schema: { type: "boolean" },
};

/** A flag that is only worth writing when it is true. */
export const yes: Decoder<true> = {
  decode: (tree, context) =>
    tree === true ? tree : mistyped(context, "true", tree, "Write true, or remove the key."),
  schema: { const: true },
};

export function number(least?: number): Decoder<number> {
  return {
    decode(tree, context) {
      if (typeof tree !== "number" || !Number.isFinite(tree)) {
        return mistyped(context, "a number", tree, "Write a plain number.");
      }
      if (least !== undefined && tree < least) {
        return mistyped(context, `a number from ${least} up`, tree, "Check the sign.");
      }
      return tree;
    },
    schema: least === undefined ? { type: "number" } : { type: "number", minimum: least },
  };
}

export function integer(least: number): Decoder<number> {
  return {
    decode: (tree, context) =>
      Number.isSafeInteger(tree) && (tree as number) >= least
        ? (tree as number)
        : mistyped(context, `an integer from ${least} up`, tree, "Write a whole number."),
    schema: { type: "integer", minimum: least, maximum: Number.MAX_SAFE_INTEGER },
  };
}

export type Scalar = string | number | boolean;

export const scalar: Decoder<Scalar> = {
  decode: (tree, context) =>
    typeof tree === "string" ||
    typeof tree === "boolean" ||
    (typeof tree === "number" && Number.isFinite(tree))
      ? tree
      : mistyped(context, "text, a number or a flag", tree, "Write a single value."),
  schema: { type: ["string", "number", "boolean"] },
};

/** Any data: example bodies and defaults. */
export type Data =
  null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

export const data: Decoder<Data> = {
  decode: (tree) => plain(tree),
  schema: {},
};

/** Maps become objects without a prototype, so that a key called `__proto__` is only a key. */
function plain(tree: Tree): Data {
  if (tree instanceof Map) {
    const object = Object.create(null) as Record<string, Data>;
    for (const [key, value] of tree) object[key] = plain(value as Tree);
    return object;
  }
  return Array.isArray(tree) ? tree.map(plain) : (tree as Data);
}

export function choice<const T extends string>(allowed: readonly T[]): Decoder<T> {
  return {
    decode(tree, context) {
      if (allowed.includes(tree as T)) return tree as T;
      if (typeof tree !== "string")
        return mistyped(context, `one of ${allowed.join(", ")}`, tree, "Use one of them.");
      return context.report("value-not-allowed", {
        value: clip(tree),
        allowed: allowed.join(", "),
        suggestion: suggestion(tree, allowed),
      });
    },
    schema: { enum: allowed },
  };
}
