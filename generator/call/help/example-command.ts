import type { Data } from "../../load/scalars.js";
import type { Action, Example, Model } from "../../model/model.js";
import { sampleRegion } from "../../view/sample-region.js";
import { shellWord } from "./shell-word.js";

/** The words of a command that makes an example's call. */
export function exampleWords(action: Action, example: Example, model: Model): readonly string[] {
  const { use, allowed } = action.region;
  const region = example.region ?? allowed?.[0] ?? sampleRegion(model);
  return [
    "specpress",
    "call",
    model.service,
    action.name,
    ...(use === "unused" ? [] : ["--region", region]),
    ...Object.entries(example.input).flatMap(([name, value]) => flags(`--${name}`, value)),
  ];
}

/** The same for a shell, one parameter a line where they take several. */
export function exampleCommand(action: Action, example: Example, model: Model): string {
  const words = exampleWords(action, example, model).map(shellWord);
  const start = words.slice(0, 4).join(" ");
  const options = words.slice(4);
  const pairs = options.flatMap((word, at) =>
    at % 2 === 0 ? [`${word} ${options[at + 1]!}`] : [],
  );
  const oneLine = [start, ...pairs].join(" ");
  return oneLine.length <= 90 ? oneLine : [start, ...pairs].join(" \\\n    ");
}

/** `--Users.0 a --Users.1 b`: what a value takes. Empty lists and structures are JSON. */
function flags(name: string, value: Data): readonly string[] {
  if (typeof value !== "object" || value === null) {
    const text = String(value);
    return [name, text.startsWith("@") ? `@${text}` : text];
  }
  const parts = Object.entries(value);
  if (parts.length === 0) return [name, JSON.stringify(value)];
  return parts.flatMap(([key, part]) => flags(`${name}.${key}`, part as Data));
}
