import { requestLimitRule } from "../request-limit-rule.js";

/** Text that matches the old pattern may not match the new. */
export const requestParameterPatternChanged = requestLimitRule("pattern", "changed");
