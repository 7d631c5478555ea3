import type { Lint } from "./lint.js";
import { everyField, type FieldPlace } from "./walk/every-field.js";
import type { Field } from "../model/field.js";

/** A key that says something about cases which cannot occur: one of the two is misread. */
export const keyWithoutEffect: Lint = (model, report) => {
  for (const place of everyField(model)) {
    const { field, label, file, path } = place;
    for (const [key, detail] of [...inAnswers(place), ...saidTwice(field)]) {
      const at = { file, path: [...path, key], on: "key" } as const;
      report("key-without-effect", { key, name: label, detail }, at);
    }
  }
  for (const { rules, usedBy, inRequests, name, file } of model.structures.values()) {
    if (rules.length === 0 || usedBy.length === 0 || inRequests) continue;
    const detail = "rules hold in requests, and no request has it";
    report(
      "key-without-effect",
      { key: "rules", name, detail },
      { file, path: ["rules"], on: "key" },
    );
  }
};

type Wrong = readonly [key: keyof Field, detail: string];

function* inAnswers({ field, inRequests, inResponses, side }: FieldPlace): Generator<Wrong> {
  if (side === "member" && field.nullable && inRequests && !inResponses) {
    yield ["nullable", "no answer has it"];
  }
  if (inRequests || !inResponses || side === "json") return;
  const detail = "only requests have it, and this is in answers only";
  if (field.default !== undefined) yield ["default", detail];
  if (field.from.length > 0) yield ["from", detail];
  if (field.required) yield ["required", detail];
}

/** Documents do give defaults for required parameters; they are kept, so that readers find them. */
function* saidTwice(field: Field): Generator<Wrong> {
  if (!field.required && field.default !== undefined && field.whenAbsent !== undefined) {
    yield ["whenAbsent", "the default says what absence means"];
  }
}
