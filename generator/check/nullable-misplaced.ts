import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";

/** Requests never hold null: leave the parameter out. A reader would think null clears something. */
export const nullableMisplaced: Lint = (model, report) => {
  for (const { field, label, side, inRequests, inResponses, file, path } of everyField(model)) {
    const sentOnly = side === "input" || (side === "json" && inRequests && !inResponses);
    if (!field.nullable || !sentOnly) continue;
    report("nullable-misplaced", { name: label }, { file, path: [...path, "nullable"], on: "key" });
  }
};
