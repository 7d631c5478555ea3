import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";

/** What a node process prints of itself when it ends: all its threads count. */
const REPORTER = `
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.SPECPRESS_BENCH_COST, JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS * 1024,
  }));
});
`;

/**
 * Runs a node program as a whole process: seconds on the clock, seconds of all cores, bytes at its
 * peak. Time of cores is what to compare where others use the machine as well.
 */
export function processCost(args, { cwd }) {
  const folder = mkdtempSync(join(tmpdir(), "specpress-cost-"));
  try {
    const reporter = join(folder, "reporter.mjs");
    writeFileSync(reporter, REPORTER);
    const report = join(folder, "cost.json");
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", pathToFileURL(reporter).href, ...args],
      {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "ignore", "pipe"],
        maxBuffer: 1 << 28,
        env: { ...process.env, SPECPRESS_BENCH_COST: report },
      },
    );
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`node ${args.join(" ").slice(0, 500)} failed:\n${stderr}`);
    return { seconds, ...JSON.parse(readFileSync(report, "utf8")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run in the middle of several, by the clock, after one that does not count. */
export function medianCost(args, { cwd, runs = 5, before = () => {} }) {
  const costs = [];
  for (let run = 0; run <= runs; run++) {
    before(run);
    const cost = processCost(args, { cwd });
    if (run > 0) costs.push(cost);
  }
  return costs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)];
}

/** Cells of a table: clock, cores, peak. */
export function cells({ seconds, cpu, peak }) {
  return [`${seconds.toFixed(2)} s`, `${cpu.toFixed(2)} s`, `${Math.round(peak / 2 ** 20)} MB`];
}
