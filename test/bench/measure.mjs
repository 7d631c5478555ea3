import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median wall time of a whole process, in seconds, after one run that does not count. */
export function timeProcess(command, args, { cwd, runs = 5, before = () => {} }) {
  const times = [];
  for (let run = 0; run <= runs; run++) {
    before();
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: "utf8" });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
    if (run > 0) times.push(seconds);
  }
  return median(times);
}

/** Calls per second of several functions, measured in turns so that all see the same machine. */
export function callsPerSecond(functions, { turns = 5, milliseconds = 300 } = {}) {
  const rates = new Map(Object.keys(functions).map((name) => [name, []]));
  for (const call of Object.values(functions)) for (let i = 0; i < 5000; i++) call();
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, call] of Object.entries(functions)) {
      let calls = 0;
      const start = performance.now();
      let now = start;
      while (now < start + milliseconds) {
        for (let i = 0; i < 200; i++) call();
        calls += 200;
        now = performance.now();
      }
      rates.get(name).push((calls / (now - start)) * 1000);
    }
  }
  return new Map([...rates].map(([name, values]) => [name, median(values)]));
}

export function table(title, rows) {
  console.log(`\n${title}`);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ")}`,
    );
  }
}
