import { requestLimitRule } from "../request-limit-rule.js";

/** Requests beyond it went through before, and are refused now. */
export const requestParameterMaxLengthSet = requestLimitRule("maxLength", "set");
