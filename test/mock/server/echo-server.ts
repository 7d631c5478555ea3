import { onTestFinished } from "vitest";
import type { Behaviour } from "../../../generator/mock/behaviour.js";
import type { MockCall } from "../../../generator/mock/mock-call.js";
import { runMock, type RunOptions } from "../../../generator/mock/run-mock.js";
import type { RunningMock } from "../../../generator/mock/library.js";
import { models } from "../real-models.js";

/** A mock behind a socket that lets everything through the spec. */
export async function echoServer(
  options: RunOptions = {},
): Promise<RunningMock & { readonly seen: readonly MockCall[] }> {
  const seen: MockCall[] = [];
  const behaviour: Behaviour = {
    judge: (call) => void seen.push(call),
    apply: () => ({ known: {} }),
    answer: () => ({ Total: 7 }),
  };
  const mock = await runMock([...models.values()], () => behaviour, { rates: false, ...options });
  onTestFinished(() => mock.close());
  return Object.assign(mock, { seen });
}
