import { parentPort, workerData } from "node:worker_threads";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { TemplateError } from "../render/template-tree.js";
import type { Order, Produced, Recipe } from "./produce.js";

/** What a worker can be set to. */
export interface Tasks {
  readonly produce: {
    readonly setup: Recipe;
    readonly item: Order;
    readonly result: Produced;
  };
  readonly check: {
    readonly setup: Sourced<Raw<"platform">>;
    readonly item: ServiceFiles;
    readonly result: readonly Diagnostic[];
  };
}

/** What every worker is given once. */
export type WorkerSetup = {
  readonly [K in keyof Tasks]: { readonly task: K; readonly setup: Tasks[K]["setup"] };
}[keyof Tasks];

/** What comes back for a service. An error loses its class on the way between threads. */
export type Outcome =
  | { readonly result: unknown }
  | { readonly failure: Pick<TemplateError, "file" | "line" | "column" | "detail"> };

const ready = prepare(workerData as WorkerSetup);

parentPort!.on("message", (item: Order & ServiceFiles) => {
  void ready
    .then((work) => work(item))
    .then((result): Outcome => ({ result }), failed)
    .then((outcome) => parentPort!.postMessage(outcome));
});

/** Loads what the task takes, and nothing else. */
async function prepare(
  given: WorkerSetup,
): Promise<(item: Order & ServiceFiles) => Promise<unknown> | unknown> {
  if (given.task === "check") {
    const { checkService } = await import("./check-service.js");
    return (service) => checkService(service, given.setup);
  }
  const { produce } = await import("./produce.js");
  const { prepare: prepareTemplates } = await import("./templates.js");
  const kitchen = { ...given.setup, prepare: await prepareTemplates(given.setup.templates) };
  return (order) => produce(order, kitchen);
}

function failed(error: unknown): Outcome {
  if (!(error instanceof TemplateError)) throw error;
  const { file, line, column, detail } = error;
  return { failure: { file, line, column, detail } };
}
