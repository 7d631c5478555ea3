import type { Action, Model } from "../model/model.js";
import { ModuleParts, RUNTIME } from "./code/module.js";
import { commaList, hardline, indent, join, print, typeArguments, type Doc } from "./layout/doc.js";
import type { Field } from "../model/field.js";

/** The statement that declares an action's value: what the runtime needs to send it. */
export function viewDescriptor(action: Action, model: Model, parts: ModuleParts): string {
  const { names, region, rate } = action;
  parts.useType("Action", RUNTIME);
  parts.use(model.names.constant, "../service.js");
  const strings = (values: readonly string[]): Doc =>
    commaList(
      "[",
      values.map((value) => JSON.stringify(value)),
      "]",
    );
  const retryable = action.errors.filter(({ retry }) => retry).map(({ code }) => code);
  const sensitive = sensitivePaths(action.input, model);
  const entries: Doc[] = [
    ["service: ", model.names.constant],
    `name: "${action.name}"`,
    `region: "${region.use}"`,
    ...(region.allowed ? [["regions: ", strings(region.allowed)]] : []),
    ...(action.endpoint ? [`endpoint: "${action.endpoint}"`] : []),
    ...(action.readOnly ? ["readOnly: true"] : []),
    ...(rate ? [`rateLimit: { requests: ${rate.requests}, seconds: ${rate.seconds} }`] : []),
    ...(retryable.length > 0 ? [["retryable: ", strings(retryable)]] : []),
    ...(sensitive.length > 0 ? [["sensitive: ", strings(sensitive)]] : []),
    `check: ${names.check}`,
  ];
  const type = typeArguments([names.request, names.response, names.errorCode]);
  return print([
    `export const ${names.value}: Action`,
    type,
    " = {",
    indent([hardline, join([",", hardline], entries), ","]),
    hardline,
    "};",
  ]);
}

/** `AgentParams.UserSig`, `Keys[].Value`: every parameter that must not be shown. */
export function sensitivePaths(
  fields: readonly Field[],
  model: Model,
  prefix = "",
  within: readonly string[] = [],
): readonly string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}${field.type.list ? "[]" : ""}`;
    const { structure } = field.type;
    if (field.sensitive || field.json?.members.some(({ sensitive }) => sensitive)) return [path];
    if (structure === undefined) return [];
    // A path per level would never end: where a structure contains itself, it is redacted whole.
    if (within.includes(structure)) return holdsSecret(structure, model) ? [path] : [];
    return sensitivePaths(model.structures.get(structure)!.members, model, `${path}.`, [
      ...within,
      structure,
    ]);
  });
}

function holdsSecret(structure: string, model: Model, seen = new Set<string>()): boolean {
  if (seen.has(structure)) return false;
  seen.add(structure);
  return model.structures
    .get(structure)!
    .members.some(
      ({ sensitive, type }) =>
        sensitive || (type.structure !== undefined && holdsSecret(type.structure, model, seen)),
    );
}
