import type { Data } from "../load/scalars.js";
import type { Direction, FactKind } from "./fact.js";

/** From the worst to the mildest. `docs`: nothing but words about it differ. */
export const SEVERITIES = ["breaking", "dangerous", "safe", "docs"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `none`: this side of things does not notice at all. */
export type Verdict = Severity | "none";

/** What a change means for those who call the service, each in their own way. */
export interface Verdicts {
  /** A program that talks to the service and was not touched. */
  readonly wire: Verdict;
  /** TypeScript code that is compiled against the next generated package. */
  readonly typescript: Verdict;
  /** Requests that went through the generated checks before. */
  readonly validator: Verdict;
}

/** A difference, judged. */
export interface Change {
  /** The rule that judged it: `request-parameter-removed`. */
  readonly rule: string;
  /** The worst of the verdicts. */
  readonly severity: Severity;
  readonly direction: Direction;
  /** The kind of fact: what it is that differs. */
  readonly kind: FactKind;
  /** `actions/X`, `actions/X/input/P`, `structures/S/M`, `errors/C`, `service/endpoint`. */
  readonly path: string;
  /** One sentence: what happened. Plain text; every printer escapes it in its own way. */
  readonly message: string;
  readonly from: Data;
  readonly to: Data;
  readonly verdicts: Verdicts;
  /** What a caller can do about it, as a sentence. */
  readonly advice: string | undefined;
  /** The path of what it seems to have been renamed to, or from. */
  readonly renamed: string | undefined;
  /** 16 hex digits: the same for the same change in every run, whatever else changed. */
  readonly fingerprint: string;
}
