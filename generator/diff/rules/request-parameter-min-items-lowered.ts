import { requestLimitRule } from "../request-limit-rule.js";

/** Requests within the old limit are within the new. */
export const requestParameterMinItemsLowered = requestLimitRule("minItems", "loosened");
