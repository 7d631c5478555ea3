import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Target } from "../history/target.js";
import type { Raw } from "../load/format/kinds.js";
import type { TemplateTree } from "../render/template-tree.js";
import { DecodedFiles } from "./decoded-files.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Memory } from "./memory.js";
import { produce, type Order, type Produced, type Recipe } from "./produce.js";
import { prepare } from "./templates.js";
import { inThreads, threadsFor } from "./threads.js";
import type { Workspace } from "./workspace.js";

export interface ProduceOptions {
  readonly templates: TemplateTree;
  readonly target: Target | undefined;
  readonly out: string;
  /** Names what all services share. */
  readonly common: string;
  readonly memory: Memory;
  readonly jobs: number | undefined;
}

export interface Products {
  /** In the order of the services. */
  readonly produced: readonly Produced[];
  readonly errors: readonly Diagnostic[];
  /** What all services share; absent when it has errors. */
  readonly platform: Raw<"platform"> | undefined;
  /** Decoded spec files for the next run, by service. */
  readonly decoded: ReadonlyMap<string, string>;
  /** Warnings about what all services share. */
  readonly warnings: number;
}

/** Not a service's name, as far as it matters: a service of this name would lose some time. */
const COMMON = "platform";

/** The files of every service, and what is wrong with their specs. */
export async function produceAll(
  workspace: Workspace,
  { jobs, memory, ...rest }: ProduceOptions,
): Promise<Products> {
  const files = new DecodedFiles(rest.out, COMMON);
  const { platform, findings } = loadCommon(workspace, files.decode);
  const orders = workspace.services.map((service) => ({
    service,
    last: memory.lastRun(service.service),
  }));
  const produced = platform ? await produceOrders(orders, { platform, ...rest }, jobs) : [];
  const common = findings.filter(({ severity }) => severity === "error");
  const errors = [...common, ...produced.flatMap((one) => one.errors)];
  return {
    produced,
    platform: platform?.value,
    // Warnings are counted, not located: that would take as long as all the rest.
    errors: locateIn(workspace, errors),
    decoded: new Map(
      [[COMMON, files.text] as const, ...produced.map(decodedOf)].flatMap(([name, text]) =>
        text === undefined ? [] : [[name, text]],
      ),
    ),
    warnings: findings.length - common.length,
  };
}

async function produceOrders(
  orders: readonly Order[],
  recipe: Recipe,
  jobs: number | undefined,
): Promise<readonly Produced[]> {
  const services = orders.map(({ service }) => service);
  const threads = threadsFor(services, jobs);
  if (threads > 1) return inThreads(threads, "produce", recipe, orders, ({ service }) => service);
  const kitchen = { ...recipe, prepare: await prepare(recipe.templates) };
  const produced: Produced[] = [];
  for (const order of orders) produced.push(await produce(order, kitchen));
  return produced;
}

function decodedOf({ set, decoded }: Produced): readonly [string, string | undefined] {
  return [set?.scope ?? "", decoded];
}
