import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { Client } from "../../../runtime/src/index.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import { credentials, describeAnything } from "../sample-actions.js";
import { serveFaults, type Fault } from "./fault-server.js";

// Those that end by themselves, and success more often than all of them.
const ENDINGS: readonly (Fault | "Fine" | "Aborted")[] = [
  ...("Fine Fine Fine Fine Fine Fine Fine Fine Fine Fine Fine Fine".split(" ") as "Fine"[]),
  "ResetBeforeHeaders",
  "HalfABody",
  "Status500",
  "Status429WithError",
  "NoGzip",
  "Html",
  "Redirect",
  "Aborted",
];

const CALLERS = 50;

test("10,000 calls with all kinds of ends leave no socket, no timer and no listener", async () => {
  const counted = (kind: string): number =>
    process.getActiveResourcesInfo().filter((name) => name === kind).length;
  const timers = (): number => counted("Timeout");
  const sockets = (): number => counted("TCPSocketWrap");
  const warnings: Error[] = [];
  const listener = (warning: Error): void => void warnings.push(warning);
  process.on("warning", listener);
  onTestFinished(() => void process.off("warning", listener));
  const server = await serveFaults();
  const before = { sockets: sockets(), timers: timers() };
  const transport = new NodeTransport();
  const client = new Client({ endpoint: server.url, credentials, transport, retry: false });
  const shared = new AbortController();
  const ends = new Map<string, number>();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (calls < 10_000) {
      const ending = ENDINGS[calls++ % ENDINGS.length]!;
      const own = new AbortController();
      const signal = ending === "Aborted" ? own.signal : shared.signal;
      const action = ending === "Aborted" ? "Silent" : ending;
      const call = client.send({ ...describeAnything, name: action }, {}, { signal });
      if (ending === "Aborted") setImmediate(() => own.abort());
      const fine = await call.then(
        () => true,
        () => false,
      );
      expect(fine).toBe(ending === "Fine");
      ends.set(ending, (ends.get(ending) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  expect(ends.get("Fine")).toBe(6000);
  expect(getEventListeners(shared.signal, "abort")).toHaveLength(0);
  // Such as of too many listeners.
  expect(warnings).toEqual([]);
  // What is kept is what the callers had at the same time, seen from the server's side.
  await until(() => sockets() <= before.sockets + CALLERS);
  expect(sockets()).toBeLessThanOrEqual(before.sockets + CALLERS);
  transport.close();
  await until(() => timers() <= before.timers && sockets() <= before.sockets);
  expect(timers()).toBeLessThanOrEqual(before.timers);
  expect(sockets()).toBeLessThanOrEqual(before.sockets);
});

/** Closing takes its time; and the test runner has timers of its own that come and go. */
async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await setTimeout(10);
}
