import type { DraftAction } from "../emit/drafted.js";
import { yamlText } from "../emit/scalar.js";
import type { Facts } from "../upstream/facts.js";
import type { ItemFile } from "./item-file.js";
import { baseAfter, mergeFacts } from "./merge-facts.js";
import type { ItemTurn } from "./merge-items.js";
import type { MergeContext, Spot } from "./merge-report.js";

/** Merges whether an action is on its way out. Why, a person has to say. */
export function deprecate(
  file: ItemFile,
  { group, last, next }: ItemTurn,
  spot: Spot,
  { kept, decided, report }: MergeContext,
): void {
  if (group !== "actions") return;
  const { deprecated } = next as DraftAction;
  const upstream: Facts = deprecated ? { status: "deprecated" } : {};
  const ours: Facts = file.entry("deprecated") ? { status: "deprecated" } : {};
  const base = kept.get(spot.place) ?? last?.facts;
  const { set, clashes } = mergeFacts(base, upstream, ours);
  if (set.size > 0) {
    const line = deprecated ? `deprecated: ${yamlText(deprecated.doc)}\n` : undefined;
    file.set("deprecated", line);
    report.changed.push({ ...spot, path: ["deprecated"] });
  }
  if (clashes.length === 0 || decided(spot.place)) return;
  for (const clash of clashes) {
    report.conflicts.push({ ...clash, place: spot.place, file: file.path, path: ["deprecated"] });
  }
  report.kept.set(spot.place, baseAfter(upstream, clashes));
}
