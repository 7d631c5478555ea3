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
  readonly examples: readonly { readonly title: string; readonly input: SampleInput }[];
}

/** The script with an action's form and its checks: `data/<service>/actions/<action>.js`. */
export function formScript(action: Action, model: Model): string {
  const { service } = model;
  const form = jsonExpression(formData(action, model));
  const value = `{ form: ${form}, check: ${checkExpression(action, model)} }`;
  return dataScript(`${service}/${action.names.file}`, value);
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
  return {
    call: sampleCall(action, model),
    fields,
    structures: Object.fromEntries(structures),
    examples: action.examples.map(({ title, input }) => ({ title, input })),
  };
}
