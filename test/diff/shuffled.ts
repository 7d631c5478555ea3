import type { Field, JsonShape } from "../../generator/model/field.js";
import type { Action, Model } from "../../generator/model/model.js";

/** The same API with everything in another order that order says nothing about. */
export function shuffled(model: Model, seed: number): Model {
  let state = seed >>> 0 || 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const list = <T>(items: readonly T[]): readonly T[] => {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = next(i + 1);
      [result[i], result[j]] = [result[j]!, result[i]!];
    }
    return result;
  };
  const map = <T>(all: ReadonlyMap<string, T>, change: (one: T) => T): ReadonlyMap<string, T> =>
    new Map(list([...all].map(([name, one]) => [name, change(one)] as const)));
  const object = <T extends object>(one: T): T =>
    Object.fromEntries(list(Object.entries(one))) as T;
  const field = (one: Field): Field =>
    object({
      ...one,
      from: list(one.from),
      json: one.json && json(one.json),
      constraints: object({
        ...one.constraints,
        ...(one.constraints.enum && { enum: list(one.constraints.enum) }),
        ...(one.constraints.ranges && { ranges: list(one.constraints.ranges) }),
      }),
    });
  const json = ({ members, rules }: JsonShape): JsonShape => ({
    members: list(members.map(field)),
    rules: list(rules),
  });
  const action = (one: Action): Action =>
    object({
      ...one,
      region: one.region.allowed
        ? { ...one.region, allowed: list(one.region.allowed) }
        : one.region,
      input: list(one.input.map(field)),
      output: list(one.output.map(field)),
      rules: list(one.rules),
      errors: list(one.errors),
      waiters: list(one.waiters),
      examples: list(one.examples),
      names: object(one.names),
    });
  return object({
    ...model,
    regions: list(model.regions),
    regionalEndpoints: list(model.regionalEndpoints),
    financeEndpoints: list(model.financeEndpoints),
    categories: list(model.categories),
    actions: map(model.actions, action),
    structures: map(model.structures, (one) =>
      object({ ...one, members: list(one.members.map(field)), rules: list(one.rules) }),
    ),
    errors: map(model.errors, object),
    commonErrors: map(model.commonErrors, object),
  });
}
