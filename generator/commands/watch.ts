import { existsSync, watch, type FSWatcher } from "node:fs";
import { join, resolve } from "node:path";
import type { GenerateOptions } from "./generate.js";
import { runGenerate } from "./generate.js";
import type { ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** Editors save in several steps: wait until they are done. */
const SETTLE_MS = 60;

/** Generates, and again whenever a spec or an own template changes, until interrupted. */
export async function runWatch(
  options: GenerateOptions,
  output: Output,
  until: AbortSignal,
): Promise<ExitCode> {
  const folders = [
    join(options.cwd, "specs"),
    ...(options.templates ? [resolve(options.cwd, options.templates)] : []),
  ];
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new UsageError(`there is no folder "${missing}" to watch`);
  let last = await turn();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        last = await turn();
      });
    }, SETTLE_MS);
  };
  const watchers: FSWatcher[] = folders.map((folder) =>
    watch(folder, { recursive: true }, schedule),
  );
  output.say("watching for changes, press Ctrl-C to stop\n");
  await new Promise<void>((stop) => until.addEventListener("abort", () => stop(), { once: true }));
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  await running;
  return last;

  /** A mistake while typing is reported like any other; it does not end the watch. */
  async function turn(): Promise<ExitCode> {
    return runGenerate(options, output);
  }
}
