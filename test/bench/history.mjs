import { fileURLToPath } from "node:url";
import { table, timeProcess } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tool = "dist/specpress.mjs";

/** What looking back costs, over all services, from files that nothing is remembered of. */
export function benchHistory() {
  const node = timeProcess(process.execPath, ["-e", "0"], { cwd: root });
  const rows = [
    ["history check, all services", ["history", "check"]],
    ["check, all services", ["check"]],
    ["history of all services", ["history", "--format", "atom"]],
    ["inspect trtc", ["inspect", "trtc", "--json"]],
    ["inspect trtc, at release 11", ["inspect", "trtc", "--json", "--release", "11"]],
  ].map(([what, args]) => {
    const seconds = timeProcess(process.execPath, [tool, ...args], { cwd: root });
    return [what, `${seconds.toFixed(2)} s`, `${(seconds - node).toFixed(2)} s`];
  });
  table("looking back, whole process", [["", "time", "beyond node's start"], ...rows]);
}
