import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ServiceFiles } from "../load/spec-files.js";
import { TemplateError } from "../render/template-tree.js";
import type { Outcome, Tasks, WorkerSetup } from "./worker.js";

/** Below this many characters of specs a second thread costs more than it brings. */
const WORTH_THREADS = 400_000;

/** How many threads are worth their while; 1 is this one. Threads need the built tool. */
export function threadsFor(services: readonly ServiceFiles[], jobs: number | undefined): number {
  if (!existsSync(workerFile())) return 1;
  const size = services.reduce((sum, service) => sum + sizeOf(service), 0);
  const wanted = jobs ?? (size < WORTH_THREADS ? 1 : availableParallelism());
  return Math.min(wanted, services.length);
}

function sizeOf({ files }: ServiceFiles): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Works on services on several threads. Results come back in the order of the services, whichever
 * thread was faster, so the number of threads never shows in the output.
 */
export async function inThreads<K extends keyof Tasks>(
  threads: number,
  task: K,
  setup: Tasks[K]["setup"],
  items: readonly Tasks[K]["item"][],
  serviceOf: (item: Tasks[K]["item"]) => ServiceFiles,
): Promise<readonly Tasks[K]["result"][]> {
  const outcomes: Outcome[] = [];
  const queue = largestFirst(items.map(serviceOf));
  const thread = async (): Promise<void> => {
    const workerData = { task, setup } as WorkerSetup;
    const worker = new Worker(workerFile(), { workerData });
    try {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
        outcomes[index] = await ask(worker, items[index]);
      }
    } catch (error) {
      // Whatever broke one thread, the others' work is not wanted any more.
      queue.length = 0;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, thread));
  return outcomes.map((outcome) => {
    if ("result" in outcome) return outcome.result as Tasks[K]["result"];
    const { file, line, column, detail } = outcome.failure;
    throw new TemplateError(file, line, column, detail);
  });
}

/** Nobody should wait in the end for a thread that has only just begun with the largest. */
function largestFirst(services: readonly ServiceFiles[]): number[] {
  const sizes = services.map(sizeOf);
  return [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
}

function workerFile(): URL {
  return new URL("./worker.mjs", import.meta.url);
}

function ask(worker: Worker, item: unknown): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off("message", onMessage).off("error", onError);
      finish();
    };
    const onMessage = (outcome: Outcome): void => settle(() => resolve(outcome));
    const onError = (error: Error): void => settle(() => reject(error));
    worker.on("message", onMessage).on("error", onError).postMessage(item);
  });
}
