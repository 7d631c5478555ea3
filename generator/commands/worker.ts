import { parentPort, workerData } from "node:worker_threads";
import { decodeFile, type Sourced } from "../load/load-service.js";
import type { Raw } from "../load/format/kinds.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { produce, type Produced } from "./produce.js";
import { loadTemplates, prepare } from "./templates.js";

/** What every worker is given once. */
export interface WorkerSetup {
  readonly platform: Sourced<Raw<"platform">>;
  readonly cwd: string;
  readonly templates: string | undefined;
}

const { platform, cwd, templates: own } = workerData as WorkerSetup;
const templates = loadTemplates(cwd, own);
const prepared = prepare(templates);

parentPort!.on("message", (service: ServiceFiles) => {
  void prepared
    .then((ready) => produce(service, { platform, templates, prepare: ready, decode: decodeFile }))
    .then((produced: Produced) => parentPort!.postMessage(produced));
});
