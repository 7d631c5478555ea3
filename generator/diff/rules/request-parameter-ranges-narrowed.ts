import { requestLimitRule } from "../request-limit-rule.js";

/** Requests between the old limit and the new went through before, and are refused now. */
export const requestParameterRangesNarrowed = requestLimitRule("ranges", "tightened");
