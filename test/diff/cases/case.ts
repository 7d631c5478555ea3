import type { Body, Spec } from "../spec-model.js";

/** A pair of specs that differ in one thing, and the rule that judges it. */
export interface Case {
  readonly rule: string;
  readonly before: Spec;
  readonly after: Spec;
  /** Rules on what comes along with it unavoidably. */
  readonly along?: readonly string[];
}

export function action(body: Body): Spec {
  return { actions: { Act: body } };
}

/** A parameter of an action; none, where there is none. */
export function input(field?: Body): Spec {
  return action({ input: field ? { Some: field } : {} });
}

export function output(field?: Body): Spec {
  return action({ output: field ? { Some: field } : {} });
}

/** A member of a structure that requests hold, or answers. */
export function structure(body: Body, side: "input" | "output" = "input"): Spec {
  return {
    actions: { Act: { [side]: { It: { type: "Thing" } } } },
    structures: { Thing: body },
  };
}

export function pair(
  rule: string,
  before: Spec,
  after: Spec,
  more: Pick<Case, "along"> = {},
): Case {
  return { rule, before, after, ...more };
}
