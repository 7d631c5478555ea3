import type { Change } from "../../diff/change.js";
import type { ActionFactKind } from "../../diff/fact.js";
import type { Role } from "./meaning.js";
import type { FunctionUse } from "./use.js";

const SENDING: readonly Role[] = ["call", "paginate", "wait"];
const USING: readonly Role[] = [...SENDING, "check", "schema"];
const ALL: readonly Role[] = [...USING, "guard"];

/** Which of an action's functions a change of the action itself has to do with. */
const TOUCHED: Readonly<Record<ActionFactKind, readonly Role[]>> = {
  action: ALL,
  "action-tombstone": ALL,
  "action-retirement": ALL,
  "action-names": ALL,
  "action-deprecation": USING,
  "action-deprecation-terms": USING,
  "action-rule": USING,
  "action-rate": SENDING,
  "action-region": SENDING,
  "action-region-list": SENDING,
  "action-endpoint": SENDING,
  "action-read-only": SENDING,
  "action-pagination": ["paginate"],
  "action-waiter": ["wait"],
  "action-error": ["guard"],
  "action-category": [],
  "action-docs": [],
  "action-examples": [],
};

/** Whether a change of an action itself touches the use of one of its functions. */
export function touchesFunction(change: Change, { meaning, input }: FunctionUse): boolean {
  const { kind, from, to } = change;
  if (!isOfAction(kind) || !TOUCHED[kind].includes(meaning.role)) return false;
  // What is new is called by nobody.
  if (kind === "action") return from !== null;
  if (kind === "action-waiter") return meaning.waiter === nameOf(from ?? to);
  // A code that is gone is found where it is named; a new one comes to whoever asks for any.
  return kind !== "action-error" || (from === null && input === undefined);
}

function isOfAction(kind: Change["kind"]): kind is ActionFactKind {
  return Object.hasOwn(TOUCHED, kind);
}

/** Whether a function needs a request as a parameter's change has it. */
export function takesRequest({ meaning }: FunctionUse): boolean {
  return USING.includes(meaning.role);
}

function nameOf(waiter: Change["from"]): unknown {
  return typeof waiter === "object" && waiter !== null && "name" in waiter
    ? waiter["name"]
    : undefined;
}
