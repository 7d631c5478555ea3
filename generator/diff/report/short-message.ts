import type { Change } from "../change.js";
import { isOfOwner } from "./owners.js";
import { subjectOf } from "../words/subject.js";

/** The message of a change below the heading of what it belongs to, which it need not repeat. */
export function shortMessage(change: Change): string {
  const { full, short } = subjectOf(change);
  const said = change.message.slice(full.length);
  return isOfOwner(change) ? said.trimStart() : short + said;
}

/** The same as a sentence of its own, which names what it is about. */
export function standingMessage(change: Change): string {
  const text = isOfOwner(change) ? change.message : shortMessage(change);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
