import { availableParallelism } from "node:os";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Target } from "../history/target.js";
import { decodeFile } from "../load/load-service.js";
import type { TemplateTree } from "../render/template-tree.js";
import { canRunInParallel, produceInParallel } from "./jobs.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Memory } from "./memory.js";
import { produce, type Produced } from "./produce.js";
import type { Reuse } from "./reuse.js";
import { prepare } from "./templates.js";
import type { Workspace } from "./workspace.js";

export interface ProduceOptions {
  readonly templates: TemplateTree;
  readonly memory: Memory;
  readonly jobs: number | undefined;
  readonly reuse: Reuse;
  readonly target: Target | undefined;
}

/** Below this many services a thread costs more than it brings. */
const WORTH_THREADS = 8;

/** The files of every service, and what is wrong with their specs. */
export async function produceAll(
  workspace: Workspace,
  { templates, memory, jobs, reuse, target }: ProduceOptions,
): Promise<{ produced: readonly Produced[]; diagnostics: readonly Diagnostic[] }> {
  const decode = memory.decoder(decodeFile);
  const { platform, findings } = loadCommon(workspace, decode);
  const { services } = workspace;
  const threads = jobs ?? (services.length < WORTH_THREADS ? 1 : availableParallelism());
  let produced: readonly Produced[] = [];
  if (platform && threads > 1 && services.length > 1 && canRunInParallel()) {
    produced = await produceInParallel(services, { platform, templates, target }, threads);
  } else if (platform) {
    const ready = await prepare(templates);
    const kitchen = { platform, templates, prepare: ready, decode, reuse, target };
    const made: Produced[] = [];
    for (const service of services) made.push(await produce(service, kitchen));
    produced = made;
  }
  const all = [...findings, ...produced.flatMap((one) => one.findings)];
  return { produced, diagnostics: locateIn(workspace, all) };
}
