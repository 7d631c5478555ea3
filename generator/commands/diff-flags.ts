import { FAIL_ON, type FailOn } from "../diff/fail-on.js";

/** The forms that a diff can be printed in. */
export const REPORT_FORMATS = ["text", "markdown", "json", "html", "github", "junit"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What the command line gives to `diff`. */
export interface DiffFlags {
  readonly format: ReportFormat;
  readonly json?: boolean;
  readonly failOn?: FailOn;
  readonly semver?: string | true;
  readonly waivers?: string;
  readonly docs?: boolean;
}

export { FAIL_ON };
