import { setgid, setuid } from "node:process";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { WriteError } from "../../generator/write/write-error.js";

/** Writes one small file as somebody whom permissions bind (root they do not), and prints how it went. */
const [out = "", content = ""] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  setgid?.(65534);
  setuid?.(65534);
}
try {
  const sets = [{ scope: "trtc", files: [{ path: "trtc/src/a.ts", content }] }];
  applyPlan(out, planWrites(out, sets, { force: false }));
  console.log(JSON.stringify({ code: "written" }));
} catch (error) {
  if (!(error instanceof WriteError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
