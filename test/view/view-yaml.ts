import type { Action, Model } from "../../generator/model/model.js";
import { soundModel } from "../model/build-yaml.js";

/** The action `Act` of a small service, from its input (YAML of a map) and further keys. */
export function actionOf(
  input: string,
  more = "",
  files: Readonly<Record<string, string>> = {},
): { readonly action: Action; readonly model: Model } {
  const model = soundModel({
    ...files,
    "actions/Act.yaml": `\n${more}\ninput:\n${indented(input)}\n`,
  });
  return { action: model.actions.get("Act")!, model };
}

function indented(yaml: string): string {
  return yaml.trim().replace(/^/gm, "  ");
}
