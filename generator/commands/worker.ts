import { parentPort, workerData } from "node:worker_threads";
import type { Target } from "../history/target.js";
import type { Raw } from "../load/format/kinds.js";
import { decodeFile, type Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { TemplateError, type TemplateTree } from "../render/template-tree.js";
import { produce, type Kitchen, type Produced } from "./produce.js";
import { prepare } from "./templates.js";

/** What every worker is given once. */
export interface WorkerSetup {
  readonly platform: Sourced<Raw<"platform">>;
  readonly templates: TemplateTree;
  readonly target: Target | undefined;
}

/** What comes back for a service. An error loses its class on the way between threads. */
export type Outcome =
  | { readonly produced: Produced }
  | { readonly failure: Pick<TemplateError, "file" | "line" | "column" | "detail"> };

const { platform, templates, target } = workerData as WorkerSetup;
let kitchen: Promise<Kitchen> | undefined;

parentPort!.on("message", (service: ServiceFiles) => {
  kitchen ??= prepare(templates).then((ready) => {
    return { platform, templates, prepare: ready, decode: decodeFile, target };
  });
  void kitchen
    .then((ready) => produce(service, ready))
    .then((produced): Outcome => ({ produced }), failed)
    .then((outcome) => parentPort!.postMessage(outcome));
});

function failed(error: unknown): Outcome {
  if (!(error instanceof TemplateError)) throw error;
  const { file, line, column, detail } = error;
  return { failure: { file, line, column, detail } };
}
