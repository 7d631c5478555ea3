import { compile } from "../compile.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { isRecorded } from "../history/find-state.js";
import type { Target } from "../history/target.js";
import type { Raw } from "../load/format/kinds.js";
import type { Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import type { Render } from "../render/engine.js";
import { formatOwn } from "../render/format-own.js";
import { renderService } from "../render/render-service.js";
import { renderServicePages } from "../render/render-service-pages.js";
import type { Template, TemplateTree } from "../render/template-tree.js";
import { viewSummary, type ServiceSummary } from "../view/docs/service-summary.js";
import { DecodedFiles } from "./decoded-files.js";
import { travel } from "./history-model.js";
import { reusableFiles, reuseKeys, type LastRun, type ReuseKeys } from "./reuse.js";
import { siteOf } from "./service-site.js";
import type { OutputFile, OutputSet } from "../write/output-set.js";

/** What all services of a run share. */
export interface Recipe {
  readonly platform: Sourced<Raw<"platform">>;
  readonly templates: TemplateTree;
  /** A point in the past, instead of today. */
  readonly target: Target | undefined;
  /** Where the output goes, and what earlier runs left there. */
  readonly out: string;
  /** Names what all services share. */
  readonly common: string;
}

export interface Kitchen extends Recipe {
  readonly prepare: (template: Template) => Render;
}

/** A service to produce, and the last run that did. */
export interface Order {
  readonly service: ServiceFiles;
  readonly last: LastRun | undefined;
}

/** A service's files, or nothing where its specs have errors. */
export interface Produced {
  readonly set: OutputSet | undefined;
  /** Its part of the documentation. */
  readonly pages?: readonly OutputFile[];
  /** What pages about all services say of it. */
  readonly summary?: ServiceSummary;
  readonly errors: readonly Finding[];
  /** Their number alone: there may be thousands, and `check` lists them. */
  readonly warnings: number;
  readonly keys?: ReuseKeys;
  /** The decoded spec files, for the next run; absent when that knows them already. */
  readonly decoded?: string | undefined;
  /** Why the past that was asked for is not known. */
  readonly problem?: string;
  /** What there is to know about the past that it was made for. */
  readonly notes?: readonly string[];
}

/** Specs to files in memory, for one service. */
export async function produce({ service, last }: Order, kitchen: Kitchen): Promise<Produced> {
  const { platform, target, templates, prepare, out, common } = kitchen;
  const files = new DecodedFiles(out, service.service);
  const compiled = compile(service, platform, files.decode);
  const { model, findings, past } = travel(compiled, platform, target);
  const errors = findings.filter(({ severity }) => severity === "error");
  const found = { errors, warnings: findings.length - errors.length };
  if (past && !isRecorded(past)) return { set: undefined, ...found, problem: past.problem };
  if (!model) return { set: undefined, ...found };
  const keys = reuseKeys(service, model, common);
  const reusable = reusableFiles(out, service.service, keys, last);
  const rendered = await formatOwn(renderService(model, templates, prepare, reusable));
  const site = siteOf(model, compiled.raw!, platform);
  const pages = await formatOwn(renderServicePages(site, templates, prepare, reusable));
  return {
    set: { scope: service.service, files: rendered.map(plainFile) },
    pages: pages.map(plainFile),
    summary: viewSummary(site),
    ...found,
    keys,
    decoded: files.text,
    ...(past && { notes: past.notes.map(({ text }) => text) }),
  };
}

/** Without the template, which need not travel between threads. */
function plainFile({ path, content }: OutputFile): OutputFile {
  return { path, content };
}
