import { getEventListeners } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { Client, type Transport } from "../../../runtime/src/index.js";
import { FetchTransport } from "../../../runtime/src/transport/fetch-transport.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import { serve } from "../loopback-server.js";
import { credentials, describeAnything } from "../sample-actions.js";

const CALLS = 1000;

/** Numbers from 0 to 1 that are the same in each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

test.each<[string, () => Transport]>([
  ["node", () => new NodeTransport()],
  ["fetch", () => new FetchTransport()],
])(`${CALLS} calls in flight over %s, aborted at random`, async (_name, make) => {
  const random = chance(31);
  const asked = new Map<number, number>();
  // Answers late and out of order, and says which call it answers.
  const server = await serve((response, { body }) => {
    const { Number: number } = JSON.parse(body) as { Number: number };
    asked.set(number, (asked.get(number) ?? 0) + 1);
    const RequestId = `answer ${number}`;
    const timer = setTimeout(
      () => response.end(JSON.stringify({ Response: { RequestId } })),
      50 + random() * 400,
    );
    response.on("close", () => clearTimeout(timer));
  });
  const ended: string[] = [];
  const transport = make();
  if (transport instanceof NodeTransport) onTestFinished(() => transport.close());
  const client = new Client({
    endpoint: server.url,
    credentials,
    transport,
    hooks: { onResponse: ({ error }) => void ended.push(error === undefined ? "fine" : "failed") },
  });
  const shared = new AbortController();
  const outcomes = Array.from({ length: CALLS }, async (_, number) => {
    // A third aborts by itself, a third with others, and a third not at all.
    const own = new AbortController();
    const turn = number % 3;
    if (turn === 0) setTimeout(() => own.abort(number), random() * 400);
    const signal = turn === 0 ? own.signal : turn === 1 ? shared.signal : undefined;
    let settled = 0;
    const result = await client
      .send(describeAnything, { Number: number }, { signal })
      .finally(() => settled++)
      .then(
        ({ RequestId }) => {
          expect(RequestId).toBe(`answer ${number}`);
          return "fine";
        },
        (error: unknown) => {
          expect(error).toMatchObject({ kind: "transport", reason: "aborted" });
          if (turn === 0) expect((error as Error).cause).toBe(number);
          return "aborted";
        },
      );
    expect(settled).toBe(1);
    if (turn === 0) expect(getEventListeners(own.signal, "abort")).toHaveLength(0);
    if (turn === 2) expect(result).toBe("fine");
    return result;
  });
  setTimeout(() => shared.abort(), 250);
  const results = await Promise.all(outcomes);
  const fine = results.filter((result) => result === "fine").length;
  expect(fine).toBeGreaterThan(CALLS / 3 - 1);
  expect(fine).toBeLessThan(CALLS);
  expect(ended.filter((how) => how === "fine")).toHaveLength(fine);
  expect(ended).toHaveLength(CALLS);
  // Nothing was sent twice; what was answered had been asked.
  expect([...asked.values()].every((times) => times === 1)).toBe(true);
  expect(asked.size).toBeGreaterThanOrEqual(fine);
  expect(getEventListeners(shared.signal, "abort")).toHaveLength(0);
});
