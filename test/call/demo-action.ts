import type { Action, Model } from "../../generator/model/model.js";
import { soundModel } from "../model/build-yaml.js";

/** A service with a parameter of every kind. */
const model = soundModel({
  "actions/Act.yaml": `
region: required
input:
  Id: { type: integer, required: true, doc: The number of it., min: 1 }
  Ratio: { type: float, doc: A part of one. }
  Late: { type: boolean, doc: Whether it is late. }
  Name: The name of it.
  Secret: { sensitive: true, doc: A password. }
  Tags: { type: "string[]", doc: Words. }
  Sizes: { type: "integer[]", doc: Numbers. }
  Filter: { type: Filter, doc: What to look for. }
  Filters: { type: "Filter[]", doc: What else to look for. }
output:
  Total: { type: integer, doc: How many there are. }
  Key: { sensitive: true, doc: A password. }
  Filters: { type: "Filter[]", doc: What was looked for. }
errors: [FailedOperation]
examples:
  - title: Call it
    input: { Id: 1 }
`,
  "structures/Filter.yaml": `
members:
  Name: The name of the filter.
  Mode: { type: integer, doc: How to compare., enum: { 1: exactly, 2: roughly } }
  Values: { type: "string[]", doc: The values. }
  Token: { sensitive: true, doc: A password. }
`,
});

export const demo: { readonly action: Action; readonly model: Model } = {
  action: model.actions.get("Act")!,
  model,
};
