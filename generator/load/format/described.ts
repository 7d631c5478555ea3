import type { Decoder } from "../decoder.js";

/** What a description was decoded to: the text, and whether it is only a draft of one. */
type Described<T, K extends string> = Omit<T, K | "draft"> & { readonly [key in K]: string } & {
  readonly draft?: true;
};

/**
 * Something that has a description under `key`, or, until somebody has written one, under `draft` a
 * text made from names and types alone.
 */
export function described<K extends "doc" | "summary", T extends { readonly draft?: string }>(
  decoder: Decoder<T & { readonly [key in K]?: string }>,
  key: K,
  meaning: string,
): Decoder<Described<T, K>> {
  return {
    decode(tree, context) {
      const value = decoder.decode(tree, context);
      if (value === undefined || !(tree instanceof Map)) return undefined;
      const { draft, ...rest } = value;
      if (tree.has(key) && tree.has("draft")) {
        context.at("draft").report(
          "value-malformed",
          {
            detail: `"${key}" is written, so there is no draft any more`,
            hint: "Remove the draft.",
          },
          "key",
        );
      } else if (tree.has("draft")) {
        return draft === undefined
          ? undefined
          : ({ ...rest, [key]: draft, draft: true } as Described<T, K>);
      } else if (!tree.has(key)) context.report("key-missing", { key, doc: meaning }, "key");
      return value[key] === undefined ? undefined : (rest as Described<T, K>);
    },
    schema: { ...decoder.schema, oneOf: [{ required: [key] }, { required: ["draft"] }] },
  };
}
