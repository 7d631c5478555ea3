import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import type { NamedField, SpecNames } from "./spec-names.js";

/** Names of a service whose model is at hand. */
export function modelNames(model: Model): SpecNames {
  return {
    actions: () => [...model.actions.keys()],
    action(name) {
      const action = model.actions.get(name);
      if (!action) return undefined;
      const { use, allowed } = action.region;
      return {
        input: action.input.flatMap(fieldNames),
        regions: use === "unused" ? [] : allowed,
        waiters: action.waiters.map(({ name: value, doc }) => ({ value, doc })),
      };
    },
    members: (name) => (model.structures.get(name)?.members ?? []).flatMap(fieldNames),
    regions: () => [
      ...new Set([...model.regions, ...model.regionalEndpoints.map(({ region }) => region)]),
    ],
  };
}

function fieldNames({ name, doc, type, constraints, hidden }: Field): readonly NamedField[] {
  return hidden ? [] : [{ name, doc, ...type, values: constraints.enum ?? [] }];
}
