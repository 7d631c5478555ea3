import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { benchFourServices } from "./scale/four-services.mjs";
import { benchSync } from "./scale/sync-release.mjs";
import { benchFleet } from "./scale/synthetic-fleet.mjs";

/**
 * npm run bench:scale: few services and all of a vendor's, whole processes. The clock tells something
 * on a machine that nobody else uses; files of a fleet cost what the disk makes of them, so that
 * TMPDIR=/dev/shm leaves the disk out.
 */
export function benchScale() {
  console.log(`node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model}`);
  console.log(`load before: ${loadavg()[0].toFixed(1)}`);
  for (const bench of [benchFourServices, benchFleet, benchSync]) {
    const work = mkdtempSync(join(tmpdir(), "specpress-scale-"));
    try {
      bench(work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  console.log(`load after: ${loadavg()[0].toFixed(1)}`);
}
