import { fork } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { median, table } from "./measure.mjs";
import { inspect, root } from "./model.mjs";

/** Requests that are under way at a time. */
const IN_FLIGHT = 16;
const SECONDS = 2;
const TURNS = 5;
/** Requests until its code is compiled: a server that runs all day is judged by what comes after. */
const WARM_UP = 3000;

const CALLS = [
  ["lcic", "ModifyUserProfile"],
  ["trtc", "StartPublishCdnStream"],
  ["trtc", "DescribeRoomInfo"],
  ["lcic", "CreateRoom"],
  ["lcic", "DescribeRoom"],
  ["mdl", "DescribeStreamLiveChannels"],
];

/** Requests per second that a mock answers on one core: checked, judged, carried out, answered. */
export async function benchMock() {
  const child = fork(join(root, "test/bench/mock-server.mjs"), { stdio: "inherit" });
  const options = await reply(child);
  try {
    const rows = [["", "on one core", "as it ran"]];
    for (const [service, action] of CALLS) {
      const signed = await signedCall(service, action, options);
      await send(signed, { calls: WARM_UP });
      const turns = [];
      for (let turn = 0; turn < TURNS; turn++) turns.push(await measure(child, signed));
      const of = (key) => `${Math.round(median(turns.map((one) => one[key])))}/s`;
      rows.push([`${service} ${action}`, of("onOneCore"), of("asItRan")]);
    }
    table("Mock server, requests over loopback, by its own CPU time and by the clock", rows);
  } finally {
    child.disconnect();
  }
}

async function measure(child, signed) {
  const before = await cpuOf(child);
  const start = performance.now();
  const calls = await send(signed, { seconds: SECONDS });
  const seconds = (performance.now() - start) / 1000;
  const busy = ((await cpuOf(child)) - before) / 1e6;
  return { onOneCore: calls / busy, asItRan: calls / seconds };
}

async function cpuOf(child) {
  child.send("cpu");
  const { cpu } = await reply(child);
  return cpu.user + cpu.system;
}

function reply(child) {
  return new Promise((resolve) => child.once("message", resolve));
}

/** One request of the action's first example, signed once: for as long as this runs, it is fresh. */
async function signedCall(service, action, { credentials, endpoint }) {
  const { tc3Json } = await import(join(root, "runtime/dist/esm/index.js"));
  const { nodeDigest } = await import(join(root, "runtime/dist/esm/node.js")).catch(() => ({}));
  const { SigningKeyCache, webDigest } = await import(join(root, "runtime/dist/esm/index.js"));
  const digest = nodeDigest ?? webDigest;
  const model = inspect(service);
  const { examples, region } = model.actions[action];
  const [{ input }] = examples;
  const where = region.used ? (region.allowed ?? model.regions)[0] : undefined;
  const sign = tc3Json({
    call: { service, action, region: where },
    action: { service: { name: service, version: model.version, endpoint }, name: action },
    input,
  });
  return sign({
    host: new URL(endpoint).host,
    timestamp: Math.floor(Date.now() / 1000),
    credentials,
    digest,
    keys: new SigningKeyCache(digest),
  }).then((signed) => ({ ...signed, endpoint }));
}

/** Sends the same again and again; how often it was answered well. */
async function send(
  { endpoint, method, path, headers, body },
  { seconds = Infinity, calls: most = Infinity },
) {
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const end = performance.now() + seconds * 1000;
  let calls = 0;
  const once = () =>
    new Promise((resolve, reject) => {
      const sent = request(endpoint, { agent, method, path, headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (chunk) => (text += chunk));
        answer.on("end", () =>
          text.includes('"Error":') ? reject(new Error(`it was refused: ${text}`)) : resolve(),
        );
      });
      sent.on("error", reject).end(body);
    });
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      while (performance.now() < end && calls < most) {
        await once();
        calls++;
      }
    }),
  );
  agent.destroy();
  return calls;
}
