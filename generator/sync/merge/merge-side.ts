import type { BlockMap } from "../edit/block-map.js";
import { aboveComments, nextLine } from "../edit/lines.js";
import { changeMap } from "../edit/map-changes.js";
import type { Entry } from "../edit/map-entries.js";
import type { DraftField } from "../emit/drafted.js";
import { fieldYaml } from "../emit/field-yaml.js";
import { fieldFacts } from "../upstream/facts.js";
import type { Side, UpstreamFields } from "../upstream/upstream.js";
import { arrange } from "./arrange.js";
import { curatedField, type CuratedField } from "./curated-field.js";
import { factChanges, retirement } from "./fact-changes.js";
import type { ItemFile } from "./item-file.js";
import { ALL, baseAfter, CERTAIN, lastingFacts, mergeFacts } from "./merge-facts.js";
import type { MergeContext, Spot } from "./merge-report.js";

/** What a side of an item was and is upstream. */
export interface SideTurn {
  readonly side: Side;
  readonly place: string;
  readonly last: UpstreamFields;
  readonly next: readonly DraftField[];
}

/** Merges what upstream changed of one side of an item into its file. */
export function mergeSide(file: ItemFile, turn: SideTurn, context: MergeContext): void {
  new SideMerge(file, turn, context).run();
}

/** What a draft says of itself in a comment. */
const DRAFTED = /# (?:Derived from upstream's text:|What upstream says of its values)/;

class SideMerge {
  readonly #block: BlockMap | undefined;
  readonly #entries: readonly Entry[];
  readonly #curated: ReadonlyMap<string, CuratedField>;
  readonly #next: ReadonlyMap<string, DraftField>;

  constructor(
    readonly file: ItemFile,
    readonly turn: SideTurn,
    readonly context: MergeContext,
  ) {
    this.#block = file.block(turn.side);
    this.#entries = file.fields(turn.side);
    this.#curated = new Map(
      this.#entries.flatMap((entry) => {
        const curated = curatedField(entry);
        return curated ? [[entry.key, curated]] : [];
      }),
    );
    this.#next = new Map(turn.next.map((field) => [field.name, field]));
  }

  run(): void {
    const gone = new Map<string, Entry>();
    for (const entry of this.#entries) {
      const curated = this.#curated.get(entry.key);
      const next = this.#next.get(entry.key);
      if (curated && next) this.#merge(entry, curated, next);
      else if (curated && this.#remove(entry, curated)) gone.set(entry.key, entry);
    }
    const added = this.turn.next.filter(
      ({ name }) => !this.#curated.has(name) && !this.turn.last.has(name),
    );
    this.#add(added, gone);
  }

  #merge(entry: Entry, curated: CuratedField, next: DraftField): void {
    const { report, kept, decided } = this.context;
    const spot = this.#spot(entry.key);
    const base = kept.get(spot.place) ?? this.turn.last.get(entry.key)?.facts;
    const described = !curated.draft && curated.raw.enum?.some((one) => !one.draft);
    const facts = described ? lastingFacts(fieldFacts(next), base) : fieldFacts(next);
    const keys = curated.draft ? ALL : CERTAIN;
    const { set, clashes } = mergeFacts(base, facts, curated.facts, keys);
    if (set.size > 0 && base && curated.untouched(base)) {
      this.#redraft(entry, next);
      report.changed.push(spot);
      return;
    }
    const { changes, order } = factChanges(set, curated.raw);
    const all = curated.retired ? [...changes, retirement(undefined)] : changes;
    if (all.length > 0)
      this.file.edit(...changeMap(this.file.source, entry, { changes: all, order }));
    if (facts.enum !== undefined && next.enum === undefined) report.kept.set(spot.place, facts);
    if (curated.retired) report.revived.push(spot);
    else if (set.size > 0) report.changed.push(spot);
    if (decided(spot.place)) return;
    for (const clash of clashes) {
      const path = [...spot.path, clash.key];
      report.conflicts.push({ ...clash, place: spot.place, file: this.file.path, path });
    }
    if (clashes.length > 0) report.kept.set(spot.place, baseAfter(facts, clashes));
  }

  /** Whether nothing is left of it. */
  #remove(entry: Entry, curated: CuratedField): boolean {
    const { report, kept, release } = this.context;
    const spot = this.#spot(entry.key);
    const facts = kept.get(spot.place) ?? this.turn.last.get(entry.key)?.facts;
    // What upstream never had is a person's own.
    if (!facts) return false;
    if (curated.draft && !curated.retired) {
      report.dropped.push(spot.place);
      return true;
    }
    report.kept.set(spot.place, facts);
    if (curated.retired) return false;
    const { order } = factChanges(new Map(), curated.raw);
    const wanted = { changes: [retirement(release)], order };
    this.file.edit(...changeMap(this.file.source, entry, wanted));
    report.retired.push(spot);
    return false;
  }

  #redraft(entry: Entry, next: DraftField): void {
    this.file.edit({ ...this.#lines(entry), text: fieldYaml(next, this.#block!.column) });
  }

  #lines(entry: Entry): { readonly start: number; readonly end: number } {
    return { start: this.#above(entry), end: nextLine(this.file.source, entry.end) };
  }

  /** Where a draft begins: what it says of itself, it says in a comment. */
  #above(entry: Entry): number {
    const { source } = this.file;
    const start = aboveComments(source, entry.start);
    const mark = source.slice(start, entry.start).search(DRAFTED);
    return mark < 0 ? this.#lineOf(entry) : this.#lineOf({ start: start + mark });
  }

  #lineOf({ start }: { readonly start: number }): number {
    return this.file.source.lastIndexOf("\n", start - 1) + 1;
  }

  #add(added: readonly DraftField[], gone: ReadonlyMap<string, Entry>): void {
    const { side, next } = this.turn;
    for (const { name } of added) this.context.report.added.push(this.#spot(name));
    const block = this.#block;
    const stays = new Map(
      this.#entries.filter(({ key }) => !gone.has(key)).map((entry) => [entry.key, entry]),
    );
    if (!block || stays.size === 0) {
      const lines = added.map((field) => fieldYaml(field, 2)).join("");
      const none = side === "members" ? "members: {}\n" : undefined;
      if (lines !== "" || gone.size > 0)
        this.file.set(side, lines === "" ? none : `${side}:\n${lines}`);
      return;
    }
    for (const entry of gone.values()) this.file.edit({ ...this.#lines(entry), text: "" });
    const placed = arrange(
      [...stays.keys()],
      next.map(({ name }) => name),
      new Set(added.map(({ name }) => name)),
      (name) => !this.#next.has(name) && this.context.report.kept.has(this.#spot(name).place),
    );
    for (const [name, after] of placed) {
      const lines = fieldYaml(this.#next.get(name)!, block.column);
      this.file.edit(block.insertLines(after === undefined ? undefined : stays.get(after), lines));
    }
  }

  #spot(field: string): Spot {
    const { side, place } = this.turn;
    return { place: `${place}/${side}/${field}`, file: this.file.path, path: [side, field] };
  }
}
