import type { Call } from "../action.js";
import { printable } from "../printable.js";
import { formatIssuePath } from "../issue-path.js";
import type { Issue } from "../validation/issue.js";
import { SpecpressError } from "./specpress-error.js";

const SHOWN = 5;

/** The request breaks the action's rules. Nothing was sent. */
export class ValidationError extends SpecpressError {
  declare readonly name: "ValidationError";
  declare readonly kind: "validation";
  /** Everything that was found, warnings included. */
  declare readonly issues: readonly Issue[];

  constructor(call: Call, issues: readonly Issue[]) {
    const message = `${call.action} was not sent: ${describe(issues)}`;
    super("ValidationError", call, message, { kind: "validation", issues });
  }
}

function describe(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === "error");
  const lines = errors.slice(0, SHOWN).map(({ path, message }) => {
    return path.length > 0 ? `${formatIssuePath(path)}: ${message}` : message;
  });
  if (errors.length > SHOWN) lines.push(`and ${errors.length - SHOWN} more`);
  return printable(lines.join("; "));
}
