import { SEVERITIES, type Severity, type Verdict, type Verdicts } from "./change.js";
import type { Fact, FactFor, FactKind } from "./fact.js";

/** A rule that has no counterpart says why. */
export interface Alone {
  readonly alone: string;
}

/** What a difference means: one kind of difference, one judgement. */
export interface Rule {
  /** Subject first: `request-parameter-removed`. Never renamed once released. */
  readonly id: string;
  readonly facts: readonly FactKind[];
  /** Which way the difference must travel for the rule to judge it. `any`: no matter which. */
  readonly direction: "request" | "response" | "any";
  /** Which of those facts. */
  readonly when: (fact: Fact) => boolean;
  readonly verdicts: Verdicts;
  /** The worst of the verdicts. */
  readonly severity: Severity;
  /** What happened, as words that follow the subject: "was removed". */
  readonly says: (fact: Fact) => string;
  /** What a caller can do about it, as a sentence. */
  readonly advice: (fact: Fact) => string | undefined;
  /** The rule that judges the same difference the other way round. */
  readonly opposite: string | Alone;
  /** The rule that judges the same of what travels the other way. */
  readonly twin: string | Alone | undefined;
}

/** A rule as it is written down: its functions know which kinds of facts they are given. */
export interface RuleDefinition<K extends FactKind> {
  readonly id: string;
  readonly facts: readonly K[];
  /** Default: any. */
  readonly direction?: "request" | "response";
  /** Default: all of them. */
  readonly when?: (fact: FactFor<K>) => boolean;
  /** On the wire, for TypeScript callers, for the validators. */
  readonly verdicts: readonly [wire: Verdict, typescript: Verdict, validator: Verdict];
  readonly says: (fact: FactFor<K>) => string;
  readonly advice?: (fact: FactFor<K>) => string | undefined;
  readonly opposite: string | Alone;
  readonly twin?: string | Alone;
}

export function defineRule<const K extends FactKind>(definition: RuleDefinition<K>): Rule {
  const [wire, typescript, validator] = definition.verdicts;
  const verdicts = { wire, typescript, validator };
  // The table hands a rule only facts of the kinds that it names.
  const { id, facts, when, says, advice } = definition as unknown as RuleDefinition<FactKind>;
  return {
    id,
    facts,
    direction: definition.direction ?? "any",
    when: when ?? (() => true),
    verdicts,
    severity: severityOf(verdicts),
    says,
    advice: advice ?? (() => undefined),
    opposite: definition.opposite,
    twin: definition.twin,
  };
}

/** The worst of three verdicts. What nobody notices is safe. */
export function severityOf(verdicts: Verdicts): Severity {
  return SEVERITIES.find((severity) => Object.values(verdicts).includes(severity)) ?? "safe";
}

const ORDER: readonly Verdict[] = [...SEVERITIES, "none"];

/** The worse of two verdicts. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
