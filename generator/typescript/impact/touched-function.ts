import type { Change } from "../../diff/change.js";
import type { FunctionUse } from "./use.js";
import type { Role } from "./meaning.js";

const SENDING: readonly Role[] = ["call", "paginate", "wait"];
const CHECKING: readonly Role[] = ["check", "schema"];

/** Whether a change of an action itself touches the use of one of its functions. */
export function touchesFunction(change: Change, { meaning }: FunctionUse): boolean {
  const { role, waiter } = meaning;
  switch (change.kind) {
    case "action":
    case "action-tombstone":
    case "action-retirement":
    case "action-names":
      return true;
    case "action-deprecation":
    case "action-deprecation-terms":
    case "action-rule":
      return role !== "guard";
    case "action-rate":
    case "action-region":
    case "action-region-list":
    case "action-endpoint":
    case "action-read-only":
      return SENDING.includes(role);
    case "action-pagination":
      return role === "paginate";
    case "action-waiter":
      return role === "wait" && waiter === nameOf(change.from ?? change.to);
    case "action-error":
      // A code that is gone is found where it is named.
      return change.from === null && role === "guard";
    default:
      return false;
  }
}

/** Whether a function needs a request as a parameter's change has it. */
export function takesRequest({ meaning }: FunctionUse): boolean {
  return SENDING.includes(meaning.role) || CHECKING.includes(meaning.role);
}

function nameOf(waiter: Change["from"]): unknown {
  return typeof waiter === "object" && waiter !== null && "name" in waiter
    ? waiter["name"]
    : undefined;
}
