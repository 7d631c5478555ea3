import type { Data } from "../../generator/load/scalars.js";
import type { MockCall } from "../../generator/mock/mock-call.js";
import type { Model } from "../../generator/model/model.js";

/** A call as the server hands it on. */
export function callOf(
  model: Model,
  action: string,
  input: Readonly<Record<string, Data>>,
  more: Partial<MockCall> = {},
): MockCall {
  return {
    model,
    action: model.actions.get(action)!,
    input,
    region: undefined,
    account: "AKIDexample",
    requestId: "00000000-0000-4000-8000-000000000001",
    now: Date.parse("2024-06-15T12:00:00Z"),
    ...more,
  };
}
