import type { Waiter } from "../../model/model.js";
import type {
  ServiceError,
  SpecpressError,
  TransportError,
  ValidationError,
  WaitError,
} from "../../../runtime/src/index.js";
import { failureText } from "./failure-text.js";
import { issueText, type IssueScope } from "./issue-text.js";
import { refusalText } from "./refusal-text.js";
import { waitText } from "./wait-text.js";

/** Whatever a call ended with instead of an answer, for the person who made it. */
export function errorText(
  error: SpecpressError,
  scope: IssueScope,
  waiter: Waiter | undefined,
): string {
  const { action, model, palette } = scope;
  switch (error.kind) {
    case "validation":
      return validationText(error as ValidationError, scope);
    case "service":
      return refusalText(error as ServiceError, action, model, palette);
    case "transport":
      return failureText(error as TransportError, palette);
    case "wait":
      return waitText(error as WaitError, waiter!, palette);
  }
}

function validationText({ issues }: ValidationError, scope: IssueScope): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const some = `${errors} error${errors === 1 ? "" : "s"}`;
  const texts = issues.map((issue) => issueText(issue, scope));
  return `${texts.join("")}${scope.action.name} was not sent: ${some}\n`;
}
