import { isMap, type Node } from "yaml";
import { BlockMap, isBlockMap } from "../edit/block-map.js";
import { blockText, piecesOf } from "../edit/flow-map.js";
import { anchorOf } from "../edit/map-changes.js";
import { entriesOf, entryOf, type Entry } from "../edit/map-entries.js";
import { parseRoot } from "../edit/parse-root.js";
import { applyEdits, type TextEdit } from "../edit/text-edit.js";
import type { Group, Side } from "../upstream/upstream.js";

/** The keys of a file, in the order in which people write them. */
const ORDER: Readonly<Record<Group, readonly string[]>> = {
  actions:
    "summary draft doc caution rate region endpoint readOnly deprecated retired source input output rules errors pagination waiters examples waive".split(
      " ",
    ),
  structures: "doc draft hidden retired source members rules waive".split(" "),
};

/** The file of an action or structure while it is changed. It was read without findings before. */
export class ItemFile {
  #text: string;
  #root: Node | null = null;
  #edits: TextEdit[] = [];

  constructor(
    readonly group: Group,
    readonly path: string,
    text: string,
  ) {
    this.#text = text;
    this.#parse();
    if (this.#root?.range && !isBlockMap(this.#root)) this.#toBlock(this.#root, 0);
  }

  /** What the edits were made to: offsets of entries are offsets in it. */
  get source(): string {
    return this.#text;
  }

  get text(): string {
    return applyEdits(this.#text, this.#edits);
  }

  entry(key: string): Entry | undefined {
    return entryOf(this.#root, key);
  }

  fields(side: Side): readonly Entry[] {
    return entriesOf(this.entry(side)?.value);
  }

  edit(...edits: readonly TextEdit[]): void {
    this.#edits.push(...edits);
  }

  /** Sets a key of the file, or removes it. `lines` are all of its lines, in column 0. */
  set(key: string, lines: string | undefined): void {
    const map = new BlockMap(this.#text, this.#root!);
    const entry = this.entry(key);
    const keys = map.entries.map((one) => one.key);
    const anchor = anchorOf(keys, key, ORDER[this.group]);
    const after = map.entries.find((one) => one.key === anchor);
    if (entry) this.edit(map.remove(entry));
    if (lines !== undefined) this.edit(map.insert(after, lines));
  }

  /**
   * The fields of a side as a map that lines can be put into; undefined where there are none. Ask
   * for it before anything else of the side: it may have to be written anew.
   */
  block(side: Side): BlockMap | undefined {
    const flow = (value: Node | null | undefined): value is Node =>
      isMap(value) && value.items.length > 0 && !isBlockMap(value as Node);
    if (flow(this.entry(side)?.value)) {
      this.#text = this.text;
      this.#parse();
      const { value, keyEnd } = this.entry(side)!;
      this.#toBlock(value!, 2, keyEnd);
    }
    const now = this.entry(side)?.value;
    return isBlockMap(now) ? new BlockMap(this.#text, now) : undefined;
  }

  /** Gives every entry of a flow map a line of its own. */
  #toBlock(node: Node, column: number, keyEnd?: number): void {
    const lines = blockText(piecesOf(this.#text, node), column);
    const [start, end] = node.range!;
    const edit =
      keyEnd === undefined
        ? { start, end, text: lines.slice(1) }
        : { start: keyEnd, end, text: `:${lines}` };
    this.#text = applyEdits(this.#text, [edit]);
    this.#parse();
  }

  #parse(): void {
    this.#edits = [];
    this.#root = parseRoot(this.#text);
  }
}
