import type { FailOn } from "../diff/fail-on.js";

/** The forms that an impact can be printed in. */
export const IMPACT_FORMATS = ["text", "json", "github"] as const;
export type ImpactFormat = (typeof IMPACT_FORMATS)[number];

/** What the command line gives to `impact`. */
export interface ImpactFlags {
  readonly project: string;
  readonly format: ImpactFormat;
  readonly json?: boolean;
  readonly failOn?: FailOn;
}
