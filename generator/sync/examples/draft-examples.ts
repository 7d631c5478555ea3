import type { RawExample } from "../../load/format/example.js";
import type { Action, Model } from "../../model/model.js";
import { fitData } from "./fit-data.js";
import type { UpstreamExample } from "./upstream-example.js";

/** Upstream's examples of an action, made to fit it. Their data is upstream's, their words are not. */
export function draftExamples(
  examples: readonly UpstreamExample[],
  action: Action,
  model: Model,
): readonly RawExample[] {
  return examples.map(({ style, input, output }, index) => {
    const request = fitData(ownOf(input, action), action.input, model.structures);
    const answer = output && fitData(output, action.output, model.structures);
    return {
      title: `Example ${index + 1}`,
      ...(style === "get" && { style }),
      input: request.data,
      ...(answer && { output: answer.data }),
      ...((request.changed || answer?.changed) && {
        repaired: "Values of other types were converted and unknown fields left out.",
      }),
    };
  });
}

/** The common parameters of a GET request, which no action lists. */
const COMMON = new Set(
  "Action Version Region Timestamp Nonce SecretId Signature SignatureMethod Token Language".split(
    " ",
  ),
);

function ownOf(input: UpstreamExample["input"], action: Action): UpstreamExample["input"] {
  const own = new Set(action.input.map(({ name }) => name));
  const entries = Object.entries(input);
  return Object.fromEntries(entries.filter(([name]) => own.has(name) || !COMMON.has(name)));
}
