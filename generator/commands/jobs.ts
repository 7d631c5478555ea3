import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { ServiceFiles } from "../load/spec-files.js";
import { TemplateError } from "../render/template-tree.js";
import type { Produced } from "./produce.js";
import type { Outcome, WorkerSetup } from "./worker.js";

/**
 * Produces services on several threads. Results come back in the order of the services, whichever
 * thread was faster, so the number of threads never shows in the output.
 */
export async function produceInParallel(
  services: readonly ServiceFiles[],
  setup: WorkerSetup,
  jobs: number,
): Promise<readonly Produced[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const threads = Array.from({ length: Math.min(jobs, services.length) }, async () => {
    const worker = new Worker(workerFile(), { workerData: setup });
    try {
      for (let index = next++; index < services.length; index = next++) {
        outcomes[index] = await ask(worker, services[index]!);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(threads);
  return outcomes.map((outcome) => {
    if ("produced" in outcome) return outcome.produced;
    const { file, line, column, detail } = outcome.failure;
    throw new TemplateError(file, line, column, detail);
  });
}

/** Threads need the built tool; the sources run on one thread. */
export function canRunInParallel(): boolean {
  return existsSync(workerFile());
}

function workerFile(): URL {
  return new URL("./worker.mjs", import.meta.url);
}

function ask(worker: Worker, service: ServiceFiles): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off("message", onMessage).off("error", onError);
      finish();
    };
    const onMessage = (outcome: Outcome): void => settle(() => resolve(outcome));
    const onError = (error: Error): void => settle(() => reject(error));
    worker.on("message", onMessage).on("error", onError).postMessage(service);
  });
}
