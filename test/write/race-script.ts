import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { WriteError } from "../../generator/write/write-error.js";
import { version } from "./versions.js";

/** Writes one version after the other until it has done so a few times; prints what it met. */
const [out = "", wanted = ""] = process.argv.slice(2);
const versions = [version("A"), version("B")];
const idle = new Int32Array(new SharedArrayBuffer(4));
const counts: Record<string, number> = { written: 0 };
for (let run = 0; counts["written"]! < Number(wanted) && run < 1000; run++) {
  let outcome = "written";
  try {
    const plan = planWrites(out, versions[run % 2]!, { force: false });
    if (plan.blocked) outcome = "blocked";
    else applyPlan(out, plan);
  } catch (error) {
    outcome = error instanceof WriteError ? error.code : String(error);
  }
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  Atomics.wait(idle, 0, 0, Math.random() * 60);
}
console.log(JSON.stringify(counts));
