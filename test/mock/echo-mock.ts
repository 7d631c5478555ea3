import type { Data } from "../../generator/load/scalars.js";
import type { Behaviour } from "../../generator/mock/behaviour.js";
import { MockClock } from "../../generator/mock/clock.js";
import { DEFAULT_CREDENTIALS } from "../../generator/mock/credentials.js";
import type { MockCall } from "../../generator/mock/mock-call.js";
import { Mock, type MockParts } from "../../generator/mock/mock.js";
import type { HttpReply, HttpRequest } from "../../generator/mock/protocol/http-request.js";
import { models } from "./real-models.js";
import { NOW } from "./signed-request.js";

/** A mock that lets everything through the spec and remembers it: for tests of what comes before. */
export interface EchoMock {
  readonly mock: Mock;
  readonly clock: MockClock;
  /** What came through the protocol. */
  readonly seen: MockCall[];
  /** `ok`, or the code and the message of the refusal, or the HTTP status of no answer at all. */
  readonly outcome: (request: HttpRequest) => Promise<string>;
}

type Output = Readonly<Record<string, Data>>;

export function echoMock(
  parts: Partial<Omit<MockParts, "behaviour" | "clock">> & { readonly output?: Output } = {},
): EchoMock {
  const seen: MockCall[] = [];
  const clock = new MockClock(NOW);
  const behaviour: Behaviour = {
    judge: (call) => void seen.push(call),
    apply: () => ({ known: {} }),
    answer: () => parts.output ?? {},
  };
  const mock = new Mock({
    models: [...models.values()],
    seed: 1,
    clock,
    credentials: [DEFAULT_CREDENTIALS],
    rates: false,
    faults: [],
    ...parts,
    behaviour: () => behaviour,
  });
  return { mock, clock, seen, outcome: async (request) => outcomeOf(await mock.handle(request)) };
}

/** The code and message of an answer in the service's envelope. */
export function outcomeOf({ status, body, disturbance }: HttpReply): string {
  if (disturbance !== undefined) return disturbance;
  if (status !== 200) return String(status);
  const { Response } = JSON.parse(body) as {
    Response: { Error?: { Code: string; Message: string }; RequestId: string };
  };
  return Response.Error ? `${Response.Error.Code}: ${Response.Error.Message}` : "ok";
}
