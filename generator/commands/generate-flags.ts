import type { TargetFlags } from "./history-target.js";

/** What the command line says about what to generate, as it stands there. */
export interface GenerateFlags extends TargetFlags {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly out: string;
  readonly templates?: string;
  readonly jobs?: number;
  readonly force?: boolean;
}
