import { setgid, setuid } from "node:process";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { WriteError } from "../../generator/write/write-error.js";

/** Writes some files as somebody whom permissions bind (root they do not), and prints how it went. */
const [out = "", content = "", more = ""] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  setgid?.(65534);
  setuid?.(65534);
}
try {
  const files = ["src/a.ts", ...more.split(",").filter(Boolean)];
  const sets = [{ scope: "trtc", files: files.map((path) => ({ path: `trtc/${path}`, content })) }];
  applyPlan(out, planWrites(out, sets, { force: false }));
  console.log(JSON.stringify({ code: "written" }));
} catch (error) {
  if (!(error instanceof WriteError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
