import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { scratch } from "../scratch.mjs";
import { benchFootprint } from "./footprint.mjs";
import { benchMemory } from "./memory.mjs";
import { benchSigning } from "./signing.mjs";
import { benchThroughput } from "./throughput.mjs";

/** The runtime beside the official SDK, in one run. */
export async function benchRuntime() {
  const incumbent = scratch("incumbent", ["tencentcloud-sdk-nodejs@4.1.313"]);
  const server = fork(fileURLToPath(new URL("answering-server.mjs", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    await benchThroughput(port, incumbent);
    await benchMemory(port);
  } finally {
    server.kill();
  }
  await benchSigning(incumbent);
  await benchFootprint(incumbent);
  // The incumbent keeps connections, and the process with them.
  process.exit();
}
