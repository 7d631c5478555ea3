import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type ParsedNode,
} from "yaml";
import { finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { Tree } from "./decoder.js";

/** Far above any spec (the largest structure of the vendor has 200 members), far below trouble. */
export const MAX_BYTES = 2 * 1024 * 1024;
const MAX_DEPTH = 32;

export interface ParsedYaml {
  /** Absent when the text is not YAML we accept. */
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Parses one spec file. Anchors, aliases, tags, merge keys and several documents are refused:
 * nothing in a spec needs them, and they are how a small file becomes a huge one.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  const findings: Finding[] = [];
  const refuse = tooDeeplyIndented(file, text);
  if (refuse) return { tree: undefined, findings: [refuse] };
  const document = parse(text);
  for (const problem of document.errors) {
    findings.push(
      finding("yaml-syntax", { detail: firstLine(problem.message) }, { file, path: [], offset: problem.pos[0] }),
    );
  }
  if (findings.length > 0) return { tree: undefined, findings };
  const tree = new TreeBuilder(file, findings).build(document.contents, 0);
  return { tree: findings.length > 0 ? undefined : tree, findings };
}

/** The span of the key or value at `path`, or of the nearest enclosing value that exists. */
export function locateYaml(text: string, path: Path, on: "key" | "value"): readonly [number, number] {
  let node: Node | null = parse(text).contents;
  let span = spanOf(node) ?? [0, 0];
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => keyText(item.key as Node) === String(step),
      );
      if (!pair) break;
      const key = spanOf(pair.key as Node);
      if (last && on === "key") return key ?? span;
      node = pair.value as Node | null;
      span = spanOf(node) ?? key ?? span;
    } else if (isSeq(node) && typeof step === "number") {
      const item = node.items[step] as Node | undefined;
      if (item === undefined) break;
      node = item;
      span = spanOf(node) ?? span;
    } else break;
  }
  return span;
}

function parse(text: string): Document.Parsed<ParsedNode> {
  // Duplicate keys are found by TreeBuilder: the library compares every pair of keys.
  // Warnings (an unresolved tag, say) concern features that TreeBuilder refuses anyway.
  return parseDocument(text, { uniqueKeys: false, merge: false, logLevel: "silent", stringKeys: false });
}

function spanOf(node: Node | null | undefined): readonly [number, number] | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

function keyText(key: Node | null): string | undefined {
  return isScalar(key) ? (key.source ?? String(key.value)) : undefined;
}

/** The library builds nested collections by recursion; flow brackets are cheap to nest. */
function tooDeeplyIndented(file: string, text: string): Finding | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5b || c === 0x7b) depth++;
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
    else if (c === 0x0a && text.charCodeAt(i + 1) > 0x20) depth = 0;
    if (depth > MAX_DEPTH * 4) return finding("yaml-too-deep", { limit: MAX_DEPTH }, { file, path: [], offset: i });
  }
  // Block nesting: "- - - -" and "? ? ?" open one level per mark.
  const block = /^[ ]*(?:[-?:] +){33,}/m.exec(text) ?? /^ {400,}\S/m.exec(text);
  return block ? finding("yaml-too-deep", { limit: MAX_DEPTH }, { file, path: [], offset: block.index }) : undefined;
}

class TreeBuilder {
  constructor(
    readonly file: string,
    readonly findings: Finding[],
  ) {}

  build(node: Node | null, depth: number): Tree {
    if (node === null) return null;
    if (depth > MAX_DEPTH) return this.refuse("yaml-too-deep", { limit: MAX_DEPTH }, node);
    if (isAlias(node)) return this.refuse("yaml-feature", { feature: "an alias" }, node);
    if (node.anchor) return this.refuse("yaml-feature", { feature: "an anchor" }, node);
    if (node.tag) return this.refuse("yaml-feature", { feature: "a tag" }, node);
    if (isScalar(node)) return this.scalar(node.value, node);
    if (isSeq(node)) return node.items.map((item) => this.build(item as Node, depth + 1));
    if (isMap(node)) return this.map(node.items as readonly { key: Node; value: Node | null }[], depth);
    return null;
  }

  private scalar(value: unknown, node: Node): Tree {
    if (typeof value === "bigint") return this.refuse("yaml-feature", { feature: "an integer beyond 2^53" }, node);
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.refuse("yaml-feature", { feature: "a number that is not finite" }, node);
    }
    return value as Tree;
  }

  private map(items: readonly { key: Node; value: Node | null }[], depth: number): Tree {
    const result = new Map<string, Tree>();
    for (const { key, value } of items) {
      if (key?.anchor || key?.tag || isAlias(key)) {
        this.refuse("yaml-feature", { feature: "an anchor, alias or tag on a key" }, key);
        continue;
      }
      const name = keyText(key);
      if (name === undefined) {
        this.refuse("yaml-feature", { feature: "a key that is no single value" }, key ?? value);
      } else if (name === "<<") {
        this.refuse("yaml-feature", { feature: "a merge key" }, key);
      } else if (result.has(name)) {
        this.findings.push(
          finding("yaml-duplicate-key", { key: name }, { file: this.file, path: [], offset: key.range?.[0] ?? 0 }),
        );
      } else result.set(name, this.build(value, depth + 1));
    }
    return result;
  }

  private refuse<C extends "yaml-feature" | "yaml-too-deep">(
    code: C,
    parameters: Parameters<typeof finding<C>>[1],
    node: Node | null,
  ): null {
    this.findings.push(
      finding(code, parameters, { file: this.file, path: [], offset: node?.range?.[0] ?? 0 }),
    );
    return null;
  }
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0]!.replace(/ at line \d+, column \d+:?$/, "");
}
