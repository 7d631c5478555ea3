import type { Action, Model } from "../model/model.js";
import { sensitivePaths } from "../model/sensitive-paths.js";
import { ModuleParts, RUNTIME } from "./code/module.js";
import { commaList, hardline, indent, join, print, typeArguments, type Doc } from "./layout/doc.js";

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
