import { requestLimitRule } from "../request-limit-rule.js";

/** Requests beyond it went through before, and are refused now. */
export const requestParameterMaxItemsSet = requestLimitRule("maxItems", "set");
