import type { Path } from "../../diagnostics/diagnostic.js";

/** What can be wrong with a value: the same words that generated validators use. */
export type ConformCode =
  // the value by itself
  | "type"
  | "required"
  | "unknown"
  | "enum"
  | "min"
  | "max"
  | "exclusive-min"
  | "exclusive-max"
  | "multiple-of"
  | "range"
  | "excluded"
  | "min-length"
  | "max-length"
  | "max-bytes"
  | "pattern"
  | "format"
  | "min-items"
  | "max-items"
  | "unique-items"
  // values held against each other, by rules
  | "forbidden"
  | "ignored"
  | "any-of"
  | "one-of"
  | "at-most-one"
  | "together"
  | "comparison"
  | "lookup"
  | "unique";

/** One thing wrong with some data. Messages never hold the data itself: it may be a secret. */
export interface ConformIssue {
  readonly code: ConformCode;
  /** Keys and indexes from the root of the data. */
  readonly path: Path;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** Takes an issue at a path below where the sink stands. */
export type Sink = (code: ConformCode, path: Path, message: string) => void;

/** `AgentConfig.Members[2].Name`: a data path as people write it. */
export function pathText(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join("");
}
