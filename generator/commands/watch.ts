import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { watchFolder } from "./folder-watch.js";
import { runGenerate, type GenerateOptions } from "./generate.js";
import type { Output } from "./output.js";

/** Editors save in several steps: wait until they are done. */
const SETTLE_MS = 60;

/** Generates, and again whenever a spec or an own template changes, until interrupted. */
export async function runWatch(
  options: GenerateOptions,
  output: Output,
  until: AbortSignal,
): Promise<ExitCode> {
  let last: ExitCode = EXIT.fine;
  /** A mistake while typing is reported like any other; it does not end the watch. */
  const turn = async (): Promise<void> => {
    last = await runGenerate(options, output);
  };
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let fail: (reason: unknown) => void = () => {};
  const stopped = new Promise<void>((resolve, reject) => {
    fail = reject;
    if (until.aborted) resolve();
    until.addEventListener("abort", () => resolve(), { once: true });
  });
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void (running = running.then(turn).catch(fail)), SETTLE_MS);
  };
  // Before the first run, so that nothing saved in the meantime is missed. What there is not, the
  // run itself complains of.
  const watchers = foldersOf(options)
    .filter((folder) => existsSync(folder))
    .map((folder) => watchFolder(folder, { changed: schedule, failed: fail }));
  running = turn().then(() => output.say("watching for changes, press Ctrl-C to stop\n"), fail);
  try {
    await stopped;
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
  await running;
  return last;
}

function foldersOf({ cwd, templates }: GenerateOptions): readonly string[] {
  const specs = join(cwd, "specs");
  return templates === undefined ? [specs] : [specs, resolve(cwd, templates)];
}
