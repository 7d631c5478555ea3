import type { ts } from "ts-morph";
import type { Change } from "../../diff/change.js";
import type { Side } from "./meaning.js";
import type { MemberUse } from "./use.js";

/** The nodes of a member's use that a change of it touches; none when it passes the use by. */
export function touchedByField(change: Change, use: MemberUse): readonly ts.Node[] {
  if (!goesSameWay(change, use.sides)) return [];
  const all = [use.node];
  const { verb } = use;
  switch (change.kind) {
    case "field":
      // What is new is nothing that a program uses; what lacks it is found elsewhere.
      return change.from === null ? [] : all;
    case "field-type":
    case "field-deprecation":
    case "field-deprecation-terms":
    case "field-hidden":
    case "field-sensitive":
      return all;
    case "field-required":
      return change.to === false ? all : [];
    case "field-default":
      return [];
    case "field-nullable":
    case "field-optional":
      return verb === "passes" || !use.sides.includes("response") ? [] : all;
    case "field-enum-value":
      return touchedByValue(change, use);
    default:
      return touchedByKey(change, use);
  }
}

/**
 * The same for what types do not show, limits or the keys of a JSON text: it matters to requests where
 * they are made, and to answers where they are looked at.
 */
export function touchedByKey(change: Change, use: MemberUse): readonly ts.Node[] {
  const { verb, sides, node } = use;
  const matters =
    (verb === "passes" && sides.includes("request")) ||
    (verb === "reads" && sides.includes("response"));
  return matters && goesSameWay(change, sides) ? [node] : [];
}

function touchedByValue({ from, to }: Change, use: MemberUse): readonly ts.Node[] {
  if (from === null)
    return use.verb === "reads" && use.sides.includes("response") ? [use.node] : [];
  return use.values().flatMap(({ value, node }) => (value === (from ?? to) ? [node] : []));
}

export function goesSameWay({ direction }: Change, sides: readonly Side[]): boolean {
  return direction === "both" || direction === "none" || sides.includes(direction);
}
