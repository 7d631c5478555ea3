import { conditionHolds } from "../../check/conform/condition-holds.js";
import type { Waiter } from "../../model/model.js";
import type { Wait } from "../../../runtime/src/index.js";
import type { Values } from "./call-action.js";

/** What the runtime waits for, from what the spec declares. */
export function callWait(waiter: Waiter): Wait<Values> {
  const { until, fail, untilErrors, failErrors, everySeconds, atMostSeconds } = waiter;
  return {
    until: (output) => conditionHolds(until, output, []),
    ...(fail && { fail: (output) => conditionHolds(fail, output, []) }),
    untilErrors,
    failErrors,
    every: everySeconds,
    atMost: atMostSeconds,
  };
}
