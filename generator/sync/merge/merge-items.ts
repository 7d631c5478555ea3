import { UNUSED } from "../draft/draft-structure.js";
import type { DraftAction, DraftField, DraftStructure } from "../emit/drafted.js";
import { yamlText } from "../emit/scalar.js";
import { actionYaml, structureYaml } from "../emit/spec-yaml.js";
import type { Facts } from "../upstream/facts.js";
import {
  SIDES,
  type Group,
  type Side,
  type UpstreamFields,
  type UpstreamItem,
} from "../upstream/upstream.js";
import { deprecate } from "./deprecate.js";
import { ItemFile } from "./item-file.js";
import type { MergeContext, Spot } from "./merge-report.js";
import { mergeSide } from "./merge-side.js";

/** A file as it stands. */
export interface Standing {
  readonly path: string;
  readonly text: string;
  readonly retired: boolean;
  readonly draft: boolean;
}

export type Drafted = DraftAction | DraftStructure;

/** An action or structure: what it was upstream, what it is, and the file it has. */
export interface ItemTurn {
  readonly group: Group;
  readonly name: string;
  readonly last: UpstreamItem | undefined;
  readonly next: Drafted | undefined;
  readonly standing: Standing | undefined;
  /** Where its file is to be, if it has none. */
  readonly path: string;
  /** Whether anything that stays has it as its type, so that a tombstone is needed. */
  readonly named: boolean;
}

const NOTHING: UpstreamFields = new Map();

/** The new text of an item's file; undefined where there is to be none. */
export function mergeItem(turn: ItemTurn, context: MergeContext): string | undefined {
  const { group, name, next, standing, path } = turn;
  const { report } = context;
  const spot: Spot = { place: `${group}/${name}`, file: standing?.path ?? path, path: [] };
  if (!standing) {
    // Without a file, but known to the last sync: a person wanted it gone.
    if (!next || turn.last) return undefined;
    report.added.push(spot);
    return group === "actions"
      ? actionYaml(next as DraftAction)
      : structureYaml(next as DraftStructure);
  }
  if (!next) return removeItem(turn, spot, context);
  const file = new ItemFile(group, standing.path, standing.text);
  if (standing.retired) {
    file.set("retired", undefined);
    report.revived.push(spot);
  }
  deprecate(file, turn, spot, context);
  if (!sameUse(standing, next)) file.set("source", next.source && UNUSED_LINE);
  for (const side of SIDES[group]) {
    const last = turn.last?.sides.get(side) ?? NOTHING;
    mergeSide(file, { side, place: spot.place, last, next: fieldsOf(next, side) }, context);
  }
  return file.text;
}

/** Whether a draft says that nothing leads to it when that is so. */
export function sameUse({ text, draft }: Standing, { source }: Drafted): boolean {
  return !draft || (source === UNUSED) === text.includes(`\n${UNUSED_LINE}`);
}

const UNUSED_LINE = `source: ${yamlText(UNUSED)}\n`;

export function fieldsOf(item: Drafted, side: Side): readonly DraftField[] {
  return (item as Partial<Record<Side, readonly DraftField[]>>)[side] ?? [];
}

function removeItem(
  { group, last, standing, named }: ItemTurn,
  spot: Spot,
  { report, release, kept }: MergeContext,
): string | undefined {
  const { path, text, retired, draft } = standing!;
  if (retired) {
    for (const [place, facts] of kept)
      if (place === spot.place || place.startsWith(`${spot.place}/`)) report.kept.set(place, facts);
    return text;
  }
  // What upstream never had is a person's own.
  if (!last) return text;
  if (draft && !named) {
    report.dropped.push(spot.place);
    return undefined;
  }
  report.retired.push(spot);
  for (const [place, facts] of factsBelow(spot.place, group, last))
    report.kept.set(place, kept.get(place) ?? facts);
  const file = new ItemFile(group, path, text);
  file.set("retired", `retired: { release: ${release} }\n`);
  return file.text;
}

/** Facts by place of an item and everything in it. */
function factsBelow(
  place: string,
  group: Group,
  item: UpstreamItem,
): readonly (readonly [string, Facts])[] {
  const fields = SIDES[group].flatMap((side) =>
    [...(item.sides.get(side) ?? NOTHING)].map(
      ([name, { facts }]) => [`${place}/${side}/${name}`, facts] as const,
    ),
  );
  return [[place, item.facts], ...fields];
}
