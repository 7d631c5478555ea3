import { median, table } from "../measure.mjs";
import { clients } from "./clients.mjs";

/**
 * Calls on loopback with connections kept, in turns so that all see the same machine: how many per
 * second, and how much processor time each takes, which says more where others are at work, too.
 */
export async function benchThroughput(port, incumbent) {
  const calls = clients(port, incumbent);
  const names = Object.keys(calls);
  const rates = new Map(names.map((name) => [name, []]));
  const costs = new Map(names.map((name) => [name, []]));
  for (const inFlight of [1, 32]) {
    const turns = new Map(names.map((name) => [name, []]));
    for (let turn = 0; turn < 8; turn++) {
      for (const name of names) {
        const measured = await measure(calls[name], inFlight);
        // The first turn warms up.
        if (turn > 0) turns.get(name).push(measured);
      }
    }
    for (const [name, values] of turns) {
      rates.get(name).push(median(values.map(({ rate }) => rate)));
      costs.get(name).push(median(values.map(({ cost }) => cost)));
    }
  }
  print("calls per second", rates, (ours, theirs) => ours / theirs);
  print("µs of processor time per call", costs, (ours, theirs) => theirs / ours);
}

function print(what, figures, ratioOf) {
  const rows = [[what, "one at a time", "32 in flight"]];
  const ours = figures.get("specpress");
  for (const [name, values] of figures) {
    rows.push([name, ...values.map((value) => Math.round(value).toLocaleString("en"))]);
  }
  for (const [name, values] of figures) {
    if (name === "specpress") continue;
    const ratios = values.map((value, i) => `${ratioOf(ours[i], value).toFixed(2)}x`);
    rows.push([`specpress against ${name}`, ...ratios]);
  }
  table("throughput", rows);
}

async function measure(call, inFlight, milliseconds = 500) {
  let calls = 0;
  const used = process.cpuUsage();
  const start = performance.now();
  const end = start + milliseconds;
  const lane = async () => {
    while (performance.now() < end) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(used);
  const rate = (calls / (performance.now() - start)) * 1000;
  return { rate, cost: (user + system) / calls };
}
