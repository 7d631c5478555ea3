import { day } from "../load/day.js";
import {
  Context,
  list,
  mapped,
  object,
  optional,
  required,
  type Decoded,
} from "../load/decoder.js";
import { doc } from "../load/format/names.js";
import { parseYaml } from "../load/parse-yaml.js";
import { text } from "../load/scalars.js";
import { suggestion } from "../load/suggestion.js";
import { finding, type Finding } from "../diagnostics/diagnostic.js";
import type { Change } from "./change.js";
import type { Reported } from "./report/report.js";
import { RULES } from "./rule-table.js";

const ids = RULES.map(({ id }) => id);

const entry = object({
  fingerprint: optional(text(/^[0-9a-f]{16}$/, "a fingerprint, 16 hex digits"), "The one change."),
  rule: optional(text(), "The rule that judged it."),
  path: optional(text(), "The path of what changed, with `rule`."),
  reason: required(doc, "Why it is let pass."),
  expires: optional(day("2026-03-31"), "The last day on which it is let pass."),
});

type Entry = Decoded<typeof entry>;

/** What is let pass: one change by its fingerprint, or all of a rule at a path. */
const waiver = mapped(entry, (one, context): Entry | undefined => {
  const byPlace = one.rule !== undefined && one.path !== undefined;
  const alone = one.rule === undefined && one.path === undefined;
  if (one.fingerprint === undefined ? !byPlace : !alone) {
    return context.report("value-malformed", {
      detail: "the waiver does not say what it waives",
      hint: "Give a fingerprint, or a rule and a path.",
    });
  }
  if (one.rule === undefined || ids.includes(one.rule)) return one;
  return context.at("rule").report("value-malformed", {
    detail: `there is no rule "${one.rule}"${suggestion(one.rule, ids)}`,
    hint: "Rules are named in brackets in the diff's output.",
  });
});

const waivers = list(waiver);

export interface Waivers {
  readonly file: string;
  readonly entries: readonly { readonly waiver: Entry; readonly index: number }[];
}

export interface ReadWaivers {
  readonly waivers: Waivers | undefined;
  readonly findings: readonly Finding[];
}

/** The text of a waiver file. One that has a mistake is not used at all. */
export function readWaivers(file: string, source: string): ReadWaivers {
  const { tree, findings } = parseYaml(file, source);
  const all = [...findings];
  // When the last waiver goes, a file of comments is left.
  const decoded =
    tree === undefined ? undefined : waivers.decode(tree ?? [], new Context(file, all));
  if (!decoded || all.length > 0) return { waivers: undefined, findings: all };
  return {
    waivers: { file, entries: decoded.map((one, index) => ({ waiver: one, index })) },
    findings: [],
  };
}

export interface Waived {
  readonly changes: readonly Reported[];
  /** Waivers that are past their day, or that waive nothing. */
  readonly findings: readonly Finding[];
}

/** Lets changes pass. `today` as in 2026-03-31: the last day of a waiver still counts. */
export function waive(
  changes: readonly Change[],
  waivers: Waivers | undefined,
  today: string,
): Waived {
  const { file = "", entries = [] } = waivers ?? {};
  const findings: Finding[] = [];
  const used = new Set<number>();
  const isOver = ({ expires }: Entry): boolean => expires !== undefined && expires < today;
  const waiving = new Map<string, Waivers["entries"][number][]>();
  for (const one of entries) {
    const key = keyOf(one.waiver);
    const others = waiving.get(key);
    if (others) others.push(one);
    else waiving.set(key, [one]);
  }
  const reported = changes.map((change): Reported => {
    const { rule, path, fingerprint } = change;
    const fitting = [keyOf({ rule, path }), fingerprint].flatMap((key) => waiving.get(key) ?? []);
    for (const { index } of fitting) used.add(index);
    return { ...change, waived: fitting.find(({ waiver }) => !isOver(waiver))?.waiver.reason };
  });
  for (const { waiver, index } of entries) {
    const place = { file, path: [index] };
    if (!used.has(index)) findings.push(finding("waiver-without-change", {}, place));
    else if (isOver(waiver))
      findings.push(finding("waiver-expired", { date: waiver.expires! }, place));
  }
  return { changes: reported, findings };
}

/** What a waiver and the changes that it fits have in common. */
function keyOf({ fingerprint, rule, path }: Partial<Entry>): string {
  return fingerprint ?? `${rule} ${path}`;
}
