import { conformInput } from "../../../generator/check/conform/conform-input.js";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import { pathText, type ConformIssue } from "../../../generator/check/conform/conform-issue.js";
import { modelOf, type YamlFiles } from "../check-yaml.js";

/** Noon of 1 May 2024, UTC, in seconds. */
export const NOW = Date.UTC(2024, 4, 1, 12) / 1000;

/** `max at Size`, for each issue of a request to the action `Act`; warnings end in `?`. */
export function requestIssues(files: YamlFiles, input: unknown): readonly string[] {
  const model = modelOf(files);
  const { input: fields, rules } = model.actions.get("Act")!;
  return conformInput(model, fields, rules, input, NOW).map(shown);
}

/** The same for an answer of the action `Act`. */
export function answerIssues(files: YamlFiles, output: unknown): readonly string[] {
  const model = modelOf(files);
  return conformOutput(model, model.actions.get("Act")!.output, output).map(shown);
}

/** A request with one parameter, `Value`, whose keys are given as they stand in a flow map. */
export function valueIssues(keys: string, value: unknown): readonly string[] {
  return requestIssues(
    { "actions/Act.yaml": actOf(`  Value: { ${keys}, doc: Of no matter. }`) },
    { Value: value },
  );
}

/** An action with some parameters and perhaps rules, and nothing that examples could break. */
export function actOf(input: string, rules = ""): string {
  return `
input:
${input}
${rules === "" ? "" : `rules:\n${rules}`}
examples: []
`;
}

function shown({ code, path, severity }: ConformIssue): string {
  return `${code} at ${pathText(path) || "."}${severity === "warning" ? "?" : ""}`;
}
