import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Tree } from "../../load/decoder.js";

/** A parsed value as decoders take it. The file was read without findings before. */
export function readNode(node: Node | null | undefined): Tree {
  if (isScalar(node)) return node.value as Tree;
  if (isSeq(node)) return node.items.map((item) => readNode(item as Node));
  if (!isMap(node)) return null;
  return new Map(
    node.items.map(({ key, value }): [string, Tree] => [
      isScalar(key) ? (key.source ?? String(key.value)) : "",
      readNode(value as Node | null),
    ]),
  );
}
