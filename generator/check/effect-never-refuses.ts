import { placeOfEffect } from "./state/place-of-effect.js";
import type { Lint } from "./lint.js";

const NEEDS = new Set(["read", "need", "update", "delete"]);

/** Without a code to say it with, a mock takes every ID for one that exists. That has to be meant. */
export const effectNeverRefuses: Lint = (model, report) => {
  for (const action of model.actions.values()) {
    for (const effect of action.effects) {
      const { kind, resource, notFound, lenient } = effect;
      if (!NEEDS.has(kind) || resource.always || notFound !== undefined || lenient) continue;
      report(
        "effect-never-refuses",
        { action: action.name, resource: resource.name },
        placeOfEffect(action, effect),
      );
    }
  }
};
