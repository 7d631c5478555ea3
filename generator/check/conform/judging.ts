import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import type { ConformIssue, Sink } from "./conform-issue.js";
import type { Indexes } from "./rule-path.js";
import type { FieldPath } from "../../model/field.js";

/** What stays the same all through one request. */
export interface Judging {
  readonly structures: Model["structures"];
  /** Seconds; NaN where no clock may be read: comparisons with it then hold. */
  readonly now: number;
  readonly issues: ConformIssue[];
}

/** One judgement of a rule: about the whole object, or about one item of a list in it. */
export interface Judgement {
  readonly root: unknown;
  readonly indexes: Indexes;
  readonly at: (path: FieldPath) => unknown;
  readonly pathOf: (path: FieldPath) => Path;
  /** The item itself, empty for the whole object. */
  readonly place: Path;
  readonly report: Sink;
}
