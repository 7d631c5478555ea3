import type { FactKind } from "./fact.js";

/** How much a source knows: all that specs say, what a record of the past has, or upstream's metadata. */
export type Telling = "specs" | "record" | "metadata";

/** What neither a record nor metadata has a word on: that it is not said is no difference. */
const UNRECORDED: readonly FactKind[] = [
  "service-docs",
  "action-tombstone",
  "action-deprecation-terms",
  "action-rate",
  "action-region",
  "action-region-list",
  "action-endpoint",
  "action-read-only",
  "action-category",
  "action-docs",
  "action-examples",
  "action-error",
  "action-pagination",
  "action-waiter",
  "action-rule",
  "structure-tombstone",
  "structure-hidden",
  "structure-docs",
  "structure-rule",
  "error",
  "error-retry",
  "error-docs",
  "field-optional",
  "field-limit",
  "field-format",
  "field-enum",
  "field-enum-value",
  "field-open",
  "field-unit",
  "field-default",
  "field-json",
  "field-rule",
  "field-deprecation",
  "field-deprecation-terms",
  "field-sensitive",
  "field-docs",
];

const SILENT: Readonly<Record<Telling, readonly FactKind[]>> = {
  specs: [],
  record: UNRECORDED,
  // It calls itself by its name on the wire, whatever its package is called.
  metadata: [...UNRECORDED, "service-name", "service-endpoint", "service-region"],
};

/**
 * The kinds of facts that cannot be compared between two sources. Two of a kind know the same, so
 * that everything can; but a past service says of itself that it is past, and its actions stand in
 * the categories of today.
 */
export function silenceOf(before: Telling, after: Telling): ReadonlySet<FactKind> {
  if (before === after)
    return new Set(before === "record" ? ["service-docs", "action-category"] : []);
  return new Set([...SILENT[before], ...SILENT[after]]);
}

/** What is left out, in words; nothing, when nothing is. */
export function silenceWords(before: Telling, after: Telling): string | undefined {
  if (before === after) return undefined;
  const silent = [before, after].filter((one) => one !== "specs");
  const hosts = silent.includes("metadata") ? ", hosts, regions" : "";
  const who = silent.map((one) =>
    one === "metadata" ? "upstream metadata" : "the record of the past",
  );
  const say = who.length === 1 ? "does" : "do";
  return `Not compared, because ${who.join(" and ")} ${say} not tell: limits, formats, defaults, rules, error codes, rate limits, paging, states to wait for, examples, descriptions${hosts}.`;
}
