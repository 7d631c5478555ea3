import { compile } from "../compile.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { isRecorded } from "../history/find-state.js";
import type { Target } from "../history/target.js";
import type { Raw } from "../load/format/kinds.js";
import type { Decode, Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import type { Render } from "../render/engine.js";
import { formatOwn } from "../render/format-own.js";
import { renderService } from "../render/render-service.js";
import type { Template, TemplateTree } from "../render/template-tree.js";
import { travel } from "./history-model.js";
import type { Reuse } from "./reuse.js";
import type { OutputSet } from "../write/output-set.js";

export interface Kitchen {
  readonly platform: Sourced<Raw<"platform">>;
  readonly templates: TemplateTree;
  readonly prepare: (template: Template) => Render;
  readonly decode: Decode;
  /** A point in the past, instead of today. */
  readonly target?: Target | undefined;
  /** Files of the last run, where they can be taken over. */
  readonly reuse?: Reuse;
}

/** A service's files, or nothing where its specs have errors. */
export interface Produced {
  readonly set: OutputSet | undefined;
  readonly findings: readonly Finding[];
  /** Why the past that was asked for is not known. */
  readonly problem?: string;
  /** What there is to know about the past that it was made for. */
  readonly notes?: readonly string[];
}

/** Specs to files in memory, for one service. */
export async function produce(service: ServiceFiles, kitchen: Kitchen): Promise<Produced> {
  const compiled = compile(service, kitchen.platform, kitchen.decode);
  const { model, findings, past } = travel(compiled, kitchen.platform, kitchen.target);
  if (past && !isRecorded(past)) return { set: undefined, findings, problem: past.problem };
  if (!model) return { set: undefined, findings };
  const { templates, prepare, reuse } = kitchen;
  const rendered = renderService(model, templates, prepare, reuse?.of(service, model));
  const files = await formatOwn(rendered);
  return {
    set: { scope: service.service, files: files.map(({ path, content }) => ({ path, content })) },
    findings,
    ...(past && { notes: past.notes.map(({ text }) => text) }),
  };
}
