import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
);
`;

/** What a Cloudflare worker, without any of Node's modules, answers to a request. */
export async function workerAnswer(workerd, folder, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "worker.js"), text);
  writeFileSync(join(folder, "config.capnp"), CONFIG);
  const args = ["serve", join(folder, "config.capnp"), "--control-fd=3"];
  const server = spawn(workerd, args, { stdio: ["ignore", "inherit", "inherit", "pipe"] });
  try {
    const port = await new Promise((resolve, reject) => {
      let said = "";
      server.stdio[3].on("data", (data) => {
        said += data;
        const [, found] = /"port":(\d+)/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
      server.on("error", reject);
      server.on("exit", () => reject(new Error("workerd ended by itself")));
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return await answer.text();
  } finally {
    server.kill();
  }
}
