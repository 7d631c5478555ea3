import type { Data } from "../load/scalars.js";
import type { Action, Example, Model } from "../model/model.js";
import { sampleCall } from "./docs/samples/sample-call.js";
import { typescriptSample } from "./docs/samples/typescript-sample.js";
import { dataDoc } from "./layout/literal.js";
import { print } from "./layout/doc.js";

/** A whole program that makes an example's call, as a caller can run it. */
export function tsExample(action: Action, example: Example, model: Model): string {
  return typescriptSample(sampleCall(action, model, example.region), example.input);
}

/** A request or an answer as JSON text, laid out as prettier does. */
export function jsonText(value: { readonly [name: string]: Data }): string {
  return print(dataDoc(value, { json: true }));
}
