import { SEVERITIES, type Change, type Verdicts } from "./change.js";
import type { Direction, Fact } from "./fact.js";
import { fingerprint } from "./fingerprint.js";
import { severityOf, worse, type Rule } from "./rule.js";
import { rulesFor } from "./rule-table.js";
import { subjectOf } from "./words/subject.js";

/** A fact and what it means. `renamed`: the path of its other half, where it is half of a renaming. */
export function judge(fact: Fact, renamed: string | undefined): Change {
  const { kind, path, from, to, direction } = fact;
  const rules = rulesOf(fact);
  // What travels both ways is told by the rule of the way that suffers more.
  const [rule] = rules as readonly [Rule];
  const verdicts = rules.map((one) => verdictsOf(one, fact)).reduce(worst);
  const unused = isUnused(fact);
  const says = `${subjectOf(fact).full} ${rule.says(fact)}`;
  return {
    rule: rule.id,
    severity: severityOf(verdicts),
    direction,
    kind,
    path,
    message: unused ? `${says} (nothing uses the structure)` : says,
    from,
    to,
    verdicts,
    advice: unused ? undefined : rule.advice(fact),
    renamed,
    fingerprint: fingerprint(rule.id, path, from, to),
  };
}

/** The rules that fit, one for each way that the fact travels, the worst first. */
export function rulesOf(fact: Fact): readonly Rule[] {
  const fitting = rulesFor(fact.kind).filter((rule) => rule.when(fact));
  const ways = WAYS[fact.direction];
  const found = ways.flatMap(
    (way) => fitting.find(({ direction }) => direction === "any" || direction === way) ?? [],
  );
  // What travels neither way is told as though it travelled one.
  const rules = fact.direction === "none" ? found.slice(0, 1) : [...new Set(found)];
  if (rules.length === 0) throw new Error(`no rule judges ${fact.kind} at ${fact.path}`);
  return rules.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const WAYS: Readonly<Record<Direction, readonly ("request" | "response")[]>> = {
  request: ["request"],
  response: ["response"],
  both: ["request", "response"],
  none: ["request", "response"],
};

function verdictsOf({ verdicts, severity }: Rule, fact: Fact): Verdicts {
  if (isUnused(fact))
    return severity === "docs" ? verdicts : { wire: "none", typescript: "none", validator: "none" };
  // To TypeScript a JSON text is a string, whatever is in it.
  return "inJson" in fact && fact.inJson && verdicts.typescript !== "docs"
    ? { ...verdicts, typescript: "none" }
    : verdicts;
}

/** Whether no action reaches the structure that the fact is about. */
function isUnused({ path, direction }: Fact): boolean {
  return direction === "none" && path.startsWith("structures/");
}

function worst(a: Verdicts, b: Verdicts): Verdicts {
  return {
    wire: worse(a.wire, b.wire),
    typescript: worse(a.typescript, b.typescript),
    validator: worse(a.validator, b.validator),
  };
}
