import { writeSync } from "node:fs";
import { applyPlan } from "../../generator/write/apply-plan.js";
import { planWrites } from "../../generator/write/plan-writes.js";
import { version } from "./versions.js";

/** Writes one version after the other until it is killed. */
const [out = ""] = process.argv.slice(2);
const versions = [version("A"), version("B")];
for (let run = 0; ; run++) {
  applyPlan(out, planWrites(out, versions[run % 2]!, { force: false }));
  if (run === 0) writeSync(1, "started\n");
}
