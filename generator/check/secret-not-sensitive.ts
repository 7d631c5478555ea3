import { looksSecret } from "../model/looks-secret.js";
import type { Model } from "../model/model.js";
import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";

/** What is not marked sensitive stands in logs, errors and bug reports sooner or later. */
export const secretNotSensitive: Lint = (model, report) => {
  const cursors = cursorsOf(model);
  for (const { field, file, path } of everyField(model)) {
    if (field.sensitive || field.type.base !== "string" || field.constraints.enum) continue;
    if (!looksSecret(field.name) || cursors.has(field.name)) continue;
    report("secret-not-sensitive", { name: field.name }, { file, path, on: "key" });
  }
};

function cursorsOf(model: Model): ReadonlySet<string> {
  const names = [...model.actions.values()].flatMap(({ pagination }) =>
    pagination?.style === "cursor" ? [pagination.parameter, pagination.next ?? ""] : [],
  );
  return new Set(names);
}
