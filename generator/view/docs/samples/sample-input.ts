import type { LiteralData } from "../../layout/literal.js";

/** What is asked of an action. */
export interface SampleInput {
  readonly [name: string]: LiteralData;
}
