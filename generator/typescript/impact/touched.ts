import type { ts } from "ts-morph";
import type { Change } from "../../diff/change.js";
import { changePath, type ChangePath } from "./change-path.js";
import { concernsAbsence, tightensChecks } from "./touched-code.js";
import { takesRequest, touchesFunction } from "./touched-function.js";
import { goesSameWay, touchedByField, touchedByKey } from "./touched-member.js";
import type { UseIndex } from "./use-index.js";
import type { Verb } from "./use.js";

/** A place that a change touches, and what is done there. */
export interface Touched {
  readonly node: ts.Node;
  readonly verb: Verb;
}

/** The actions that reach a structure, by its name. */
export type Reach = (structure: string) => readonly string[];

/** All places that one change touches. */
export function touchedBy(change: Change, index: UseIndex, reach: Reach): readonly Touched[] {
  const at = changePath(change);
  if (at.field !== undefined)
    return [
      ...membersTouched(change, at, index),
      ...(!at.inJson && concernsAbsence(change) ? lackingTouched(change, at, index) : []),
      ...checksTouched(change, at, index, reach),
    ];
  if (at.top === "structures")
    return change.kind === "structure-rule"
      ? [...index.literals(at.owner), ...checksTouched(change, at, index, reach)]
      : change.from === null && change.kind === "structure"
        ? []
        : index.names(at.owner);
  if (at.top === "service") return index.names(servicePath(change));
  if (at.top === "errors") return index.names(change.path);
  const functions = index.functions(at.name).filter((use) => touchesFunction(change, use));
  if (change.kind === "action-error") return [...functions, ...index.names(change.path)];
  const isGone = change.to === null || change.kind === "action-names";
  return isGone && TYPES.has(change.kind) ? [...functions, ...index.names(at.owner)] : functions;
}

/** What takes the types of an action with it. */
const TYPES: ReadonlySet<string> = new Set(["action", "action-tombstone", "action-names"]);

function membersTouched(change: Change, at: ChangePath, index: UseIndex): readonly Touched[] {
  const touched = at.inJson ? touchedByKey : touchedByField;
  const path = `${at.holder}/${at.field}`;
  const isGone = change.kind === "field-enum-value" && change.from !== null;
  return [
    ...index
      .members(path)
      .flatMap((use) => touched(change, use).map((node) => ({ node, verb: use.verb }))),
    ...(isGone && !at.inJson ? index.values(path) : []).filter(
      ({ value, sides }) => value === change.from && goesSameWay(change, sides),
    ),
  ];
}

/** Requests that are made without what the change is about. */
function lackingTouched(change: Change, at: ChangePath, index: UseIndex): readonly Touched[] {
  const field = at.field!;
  const literals = index
    .literals(at.holder)
    .filter(
      ({ node, sides, gives }) =>
        goesSameWay(change, sides) &&
        sides.includes("request") &&
        !index.inputs.has(node) &&
        !gives(field),
    );
  const functions = at.top === "structures" ? [] : index.functions(at.name);
  const calls = functions.filter((use) => takesRequest(use) && !use.opaque && !use.gives(field));
  return [...calls, ...literals].map(({ node }) => ({ node, verb: "lacks" }));
}

/** Checks of data whose type is not known: whatever they refuse now may come. */
function checksTouched(
  change: Change,
  at: ChangePath,
  index: UseIndex,
  reach: Reach,
): readonly Touched[] {
  if (!tightensChecks(change)) return [];
  const actions = at.top === "actions" ? [at.name] : reach(at.name);
  return actions.flatMap((action) => index.functions(action).filter(({ opaque }) => opaque));
}

/** A region by its name; all else touches whoever makes a client. */
function servicePath({ path, kind }: Change): string {
  return kind === "service-region" ? path : "service";
}
