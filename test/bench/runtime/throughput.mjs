import { median, table } from "../measure.mjs";
import { clients } from "./clients.mjs";

/** Calls per second on loopback with connections kept, in turns so that all see the same machine. */
export async function benchThroughput(port, incumbent) {
  const rows = [["calls per second", "one at a time", "32 in flight"]];
  const calls = clients(port, incumbent);
  const rates = new Map(Object.keys(calls).map((name) => [name, []]));
  for (const inFlight of [1, 32]) {
    const turns = new Map(Object.keys(calls).map((name) => [name, []]));
    for (let turn = 0; turn < 8; turn++) {
      for (const [name, call] of Object.entries(calls)) {
        const rate = await callsPerSecond(call, inFlight);
        // The first turn warms up.
        if (turn > 0) turns.get(name).push(rate);
      }
    }
    for (const [name, values] of turns) rates.get(name).push(median(values));
  }
  const ours = rates.get("specpress");
  for (const [name, values] of rates) {
    rows.push([name, ...values.map((rate) => Math.round(rate).toLocaleString("en"))]);
  }
  for (const name of rates.keys()) {
    if (name === "specpress") continue;
    const ratios = rates.get(name).map((rate, i) => `${(ours[i] / rate).toFixed(2)}x`);
    rows.push([`specpress against ${name}`, ...ratios]);
  }
  table("throughput", rows);
}

async function callsPerSecond(call, inFlight, milliseconds = 500) {
  let calls = 0;
  const start = performance.now();
  const end = start + milliseconds;
  const lane = async () => {
    while (performance.now() < end) {
      await call();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (calls / (performance.now() - start)) * 1000;
}
