import type { Action, Model } from "../../model/model.js";
import { checkExpression } from "./check-expression.js";
import { dataScript, jsonExpression } from "./data-script.js";
import { formFields, type FormField } from "./form-field.js";
import { sampleCall, type SampleCall } from "./samples/sample-call.js";
import type { SampleInput } from "./samples/sample-input.js";

/** What the form of an action is built from. */
export interface FormData {
  readonly call: SampleCall;
  readonly fields: readonly FormField[];
  /** The members of the structures that requests of the action reach. */
  readonly structures: Readonly<Record<string, readonly FormField[]>>;
  /** Those that may be called, if the action takes one. */
  readonly regions: readonly string[];
  readonly examples: readonly FormExample[];
}

export interface FormExample {
  readonly title: string;
  readonly input: SampleInput;
  /** Its own, where it needs a certain one. */
  readonly region?: string;
}

/** The script with an action's form and its checks: `data/<service>/forms/<action>.js`. */
export function formScript(action: Action, model: Model): string {
  const { service } = model;
  const form = jsonExpression(formData(action, model));
  const value = `{ form: ${form}, check: ${checkExpression(action, model)} }`;
  return dataScript(`${service}/forms/${action.names.file}`, value);
}

export function formData(action: Action, model: Model): FormData {
  const fields = formFields(action.input);
  const structures = new Map<string, readonly FormField[]>();
  const reach = (of: readonly FormField[]): void => {
    for (const { type } of of) {
      const structure = model.structures.get(type);
      if (!structure || structures.has(type)) continue;
      const members = formFields(structure.members);
      structures.set(type, members);
      reach(members);
    }
  };
  reach(fields);
  const call = sampleCall(action, model);
  const { allowed } = action.region;
  // Those of the samples are among them even where the specs list none.
  const shown = action.examples.flatMap(({ region }) => region ?? []);
  const regions =
    call.region === undefined ? [] : [...(allowed ?? model.regions), call.region, ...shown];
  return {
    call,
    fields,
    structures: Object.fromEntries(structures),
    regions: [...new Set(regions)],
    examples: action.examples.map(({ title, input, region }) => ({
      title,
      input,
      ...(region !== undefined && { region }),
    })),
  };
}
