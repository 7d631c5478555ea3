import type { Action, Call } from "./action.js";
import type { ValidationMode, WarningListener } from "./client-options.js";
import { ValidationError } from "./errors/validation-error.js";
import { unharmed } from "./hooks.js";
import { checkRegion, checkRegionText } from "./region.js";

/** A call that has not been checked. */
export interface UncheckedCall {
  readonly call: Call;
  readonly action: Action<unknown, unknown>;
  readonly input: unknown;
  readonly mode: ValidationMode;
  readonly onWarning: WarningListener | undefined;
}

/** Throws a {@link ValidationError}, or reports, what breaks the action's rules. */
export function checkCall({ call, action, input, mode, onWarning }: UncheckedCall): void {
  const malformed = checkRegionText(call.region);
  if (malformed) throw new ValidationError(call, [malformed]);
  if (mode === "off") return;
  const misplaced = checkRegion(action, call.region);
  const found = action.check(input);
  const issues = misplaced ? [misplaced, ...found] : found;
  if (mode === "error" && issues.some((issue) => issue.severity === "error")) {
    throw new ValidationError(call, issues);
  }
  if (onWarning === undefined) return;
  for (const issue of issues) unharmed(() => onWarning(issue, call.action));
}
