import type { Data } from "../../load/scalars.js";
import { BareRecord } from "../bare-record.js";
import type { MockCall } from "../mock-call.js";
import { Completion } from "./completion.js";
import { fittingExample } from "./fitting-example.js";
import { isObject } from "./is-object.js";

type Values = Readonly<Record<string, Data>>;

/**
 * The outputs of a call, but for RequestId: what is known of them, then what a fitting example says,
 * then values that the spec allows. The same call, knowledge and seed have the same answer.
 */
export function answerCall(call: MockCall, known: Values, seed: number): Values {
  const { RequestId: _, ...example } = fittingExample(call, known) ?? {};
  return new Completion(call, seed).whole(merged(known, example) as Values);
}

/** What is known comes before the example, which does not contradict it. */
function merged(known: Data, example: Data): Data {
  if (Array.isArray(known) && Array.isArray(example)) {
    return known.map((item: Data, index) => merged(item, example[index] as Data));
  }
  if (!isObject(known) || !isObject(example)) return known;
  const both = Object.assign(new BareRecord(), example, known);
  for (const [name, value] of Object.entries(known)) {
    if (Object.hasOwn(example, name)) both[name] = merged(value, example[name]!);
  }
  return both;
}
