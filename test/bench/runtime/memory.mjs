import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { table } from "../measure.mjs";
import { ourClient } from "./clients.mjs";

const CALLS = 100_000;

/** The heap after a number of calls; flat if nothing is kept. */
export async function benchMemory(port) {
  const call = ourClient(port);
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  const rows = [["calls", "heap"]];
  for (let done = 0; done <= CALLS; done += CALLS / 5) {
    // The first round fills caches and pools.
    const upTo = done === 0 ? 5_000 : CALLS / 5;
    const lane = async (_, index) => {
      for (let i = index; i < upTo; i += 32) await call();
    };
    await Promise.all(Array.from({ length: 32 }, lane));
    collectGarbage();
    const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
    rows.push([(done + 5_000).toLocaleString("en"), `${megabytes.toFixed(2)} MB`]);
  }
  table("memory", rows);
}
