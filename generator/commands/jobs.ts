import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { ServiceFiles } from "../load/spec-files.js";
import type { Produced } from "./produce.js";
import type { WorkerSetup } from "./worker.js";

/**
 * Produces services on several threads. Results come back in the order of the services, whichever
 * thread was faster, so the number of threads never shows in the output.
 */
export async function produceInParallel(
  services: readonly ServiceFiles[],
  setup: WorkerSetup,
  jobs: number,
): Promise<readonly Produced[]> {
  const results: Produced[] = [];
  let next = 0;
  const threads = Array.from({ length: Math.min(jobs, services.length) }, async () => {
    const worker = new Worker(workerFile(), { workerData: setup });
    try {
      for (let index = next++; index < services.length; index = next++) {
        results[index] = await ask(worker, services[index]!);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(threads);
  return results;
}

/** Threads need the built tool; the sources run on one thread. */
export function canRunInParallel(): boolean {
  return existsSync(workerFile());
}

function workerFile(): URL {
  return new URL("./worker.mjs", import.meta.url);
}

function ask(worker: Worker, service: ServiceFiles): Promise<Produced> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off("message", onMessage).off("error", onError);
      finish();
    };
    const onMessage = (produced: Produced): void => settle(() => resolve(produced));
    const onError = (error: Error): void => settle(() => reject(error));
    worker.on("message", onMessage).on("error", onError).postMessage(service);
  });
}
