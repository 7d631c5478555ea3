import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { Tree } from "./decoder.js";
import { parsePlainYaml } from "./plain-yaml/parse-plain-yaml.js";

const MAX_DEPTH = 32;
/** Further ones in the same file follow from these. */
const MAX_FINDINGS = 50;

export interface ParsedYaml {
  /** Absent when the text is not YAML we accept. */
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Parses one spec file. Anchors, aliases, tags, merge keys, directives and several documents are
 * refused: nothing in a spec needs them, and they are how a small file becomes a huge one, or one
 * value another.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  const plain = parsePlainYaml(text);
  return plain ? { ...plain, findings: [] } : parseWholeYaml(file, text);
}

/** The same for any text, plain or not: it takes longer. */
export function parseWholeYaml(file: string, text: string): ParsedYaml {
  const refuse = tooDeeplyIndented(file, text) ?? directive(file, text);
  if (refuse) return { tree: undefined, findings: [refuse] };
  const document = parse(text);
  if (document.errors.length > 0)
    return { tree: undefined, findings: syntaxErrors(file, document) };
  const findings: Finding[] = [];
  const tree = new TreeBuilder(file, findings).build(document.contents, 0);
  return {
    tree: findings.length > 0 ? undefined : tree,
    findings: findings.slice(0, MAX_FINDINGS),
  };
}

function syntaxErrors(file: string, { errors }: Document.Parsed): readonly Finding[] {
  // The library turns a stack that overflows into one more error of the text.
  const deep = errors.find(({ message }) => message.includes("call stack"));
  if (deep)
    return [
      finding("yaml-too-deep", { limit: MAX_DEPTH }, { file, path: [], offset: deep.pos[0] }),
    ];
  return errors
    .slice(0, MAX_FINDINGS)
    .map(({ message, pos }) =>
      finding("yaml-syntax", { detail: firstLine(message) }, { file, path: [], offset: pos[0] }),
    );
}

/** `%YAML 1.1` would make `no` a flag and `017` fifteen. No other line starts with a percent sign. */
function directive(file: string, text: string): Finding | undefined {
  const found = /(?<![^\n])%/.exec(text);
  return found
    ? finding("yaml-feature", { feature: "a directive" }, { file, path: [], offset: found.index })
    : undefined;
}

/** Start and end of a piece of the text. */
export type Span = readonly [number, number];

/** The span of the key or value at `path`, or of the nearest enclosing value that exists. */
export type Locator = (path: Path, on: "key" | "value") => Span;

type Pairs = ReadonlyMap<string | undefined, { readonly key: Node; readonly value: Node | null }>;

/** Parses a text once, to locate any number of values in it. */
export function yamlLocator(text: string): Locator {
  const { contents } = parse(text);
  const known = new Map<Node, Pairs>();
  const pairsOf = (map: YAMLMap): Pairs => {
    const pairs = known.get(map) ?? pairsByKey(map);
    known.set(map, pairs);
    return pairs;
  };
  return (path, on) => locateNode(contents, path, on, pairsOf);
}

/** The first of each key: the decoder saw no other. */
function pairsByKey({ items }: YAMLMap): Pairs {
  const pairs = items as unknown as readonly { key: Node; value: Node | null }[];
  return new Map([...pairs].reverse().map((pair) => [keyText(pair.key), pair]));
}

function locateNode(
  root: Node | null,
  path: Path,
  on: "key" | "value",
  pairsOf: (map: YAMLMap) => Pairs,
): Span {
  let node = root;
  let span = spanOf(node) ?? [0, 0];
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) break;
      const key = spanOf(pair.key);
      if (last && on === "key") return key ?? span;
      node = pair.value;
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
  return parseDocument(text, {
    uniqueKeys: false,
    merge: false,
    logLevel: "error",
    stringKeys: false,
  });
}

function spanOf(node: Node | null | undefined): Span | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

function keyText(key: Node | null): string | undefined {
  return isScalar(key) ? (key.source ?? String(key.value)) : undefined;
}

/** The library builds nested collections by recursion; flow brackets are cheap to nest. */
function tooDeeplyIndented(file: string, text: string): Finding | undefined {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[[\]{}]|\n(?=\S)/g)) {
    if (mark === "[" || mark === "{") depth++;
    else depth = mark === "\n" ? 0 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH * 4)
      return finding("yaml-too-deep", { limit: MAX_DEPTH }, { file, path: [], offset: index });
  }
  // Block nesting: "- - - -" and "? ? ?" open one level per mark.
  const block = /^[ ]*(?:[-?:] +){33,}/m.exec(text) ?? /^ {400,}\S/m.exec(text);
  return block
    ? finding("yaml-too-deep", { limit: MAX_DEPTH }, { file, path: [], offset: block.index })
    : undefined;
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
    if (isMap(node))
      return this.map(node.items as readonly { key: Node; value: Node | null }[], depth);
    return null;
  }

  private scalar(value: unknown, node: Node): Tree {
    if (typeof value === "number" && !Number.isFinite(value)) {
      return this.refuse("yaml-feature", { feature: "a number that is not finite" }, node);
    }
    // Reading it has rounded it already.
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return this.refuse("yaml-feature", { feature: "an integer beyond 2^53" }, node);
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
          finding(
            "yaml-duplicate-key",
            { key: name },
            { file: this.file, path: [], offset: key.range?.[0] ?? 0 },
          ),
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
