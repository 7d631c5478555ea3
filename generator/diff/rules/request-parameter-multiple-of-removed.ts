import { requestLimitRule } from "../request-limit-rule.js";

/** Requests within the old limit go through as before. */
export const requestParameterMultipleOfRemoved = requestLimitRule("multipleOf", "removed");
