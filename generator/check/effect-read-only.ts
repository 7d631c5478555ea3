import { placeOfEffect } from "./state/place-of-effect.js";
import type { Lint } from "./lint.js";

const READS = new Set(["read", "need", "list"]);

/** Clients repeat a readOnly action by themselves: one that changes things would do so twice. */
export const effectReadOnly: Lint = (model, report) => {
  for (const action of model.actions.values()) {
    if (!action.readOnly) continue;
    for (const effect of action.effects) {
      if (READS.has(effect.kind) && effect.make.length === 0) continue;
      report(
        "effect-read-only",
        { action: action.name, kind: effect.kind },
        placeOfEffect(action, effect),
      );
    }
  }
};
