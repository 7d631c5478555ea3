import { join } from "node:path";
import { siteOf } from "../generator/commands/service-site.js";
import { compile } from "../generator/compile.js";
import type { Finding } from "../generator/diagnostics/diagnostic.js";
import type { Raw } from "../generator/load/format/kinds.js";
import { decodeFile, loadPlatform, type Sourced } from "../generator/load/load-service.js";
import {
  listServices,
  readPlatform,
  readService,
  type ServiceFiles,
  type SpecFile,
} from "../generator/load/spec-files.js";
import type { Model } from "../generator/model/model.js";
import { prepareTemplates } from "../generator/render/engine.js";
import type { RenderedFile } from "../generator/render/fill-template.js";
import { renderService } from "../generator/render/render-service.js";
import { renderSitePages } from "../generator/render/render-site-pages.js";
import { renderServicePages } from "../generator/render/render-service-pages.js";
import { readTemplates } from "../generator/render/template-tree.js";
import { guidesFor } from "../generator/view/docs/guides/guides.js";
import type { ServiceSite } from "../generator/view/docs/service-site.js";
import { viewSummary } from "../generator/view/docs/service-summary.js";

/** The repository's root. */
export const root = join(import.meta.dirname, "..");

const specs = join(root, "specs");
const templates = readTemplates(join(root, "templates"), undefined);
const prepare = await prepareTemplates(templates, new Map());

/** Every service with a spec folder, as its files stand. */
export const services: readonly ServiceFiles[] = listServices(specs).map((name) =>
  readService(specs, "specs", name),
);

export const platformFile: SpecFile = readPlatform(specs, "specs").file!;

export const platform: Sourced<Raw<"platform">> = loadPlatform(platformFile, decodeFile).value!;

export interface Output {
  readonly findings: readonly Finding[];
  /** Absent when the specs have errors. */
  readonly model: Model | undefined;
  /** What its pages are made from; absent when the model is. */
  readonly site: ServiceSite | undefined;
  /** Of its package. */
  readonly files: readonly RenderedFile[];
}

/** A model's files, in memory. */
export function render(model: Model): readonly RenderedFile[] {
  return renderService(model, templates, prepare);
}

/** A service's pages of the documentation, in memory. */
export function renderPages(site: ServiceSite): readonly RenderedFile[] {
  return renderServicePages(site, templates, prepare);
}

/** The pages of the documentation about all services, in memory; without the scripts' bundles. */
export function renderWholeSite(sites: readonly ServiceSite[]): readonly RenderedFile[] {
  const guides = guidesFor(platform.value);
  const shared = { services: sites.map(viewSummary), platform: platform.value, guides };
  return renderSitePages(shared, templates, prepare);
}

/** Specs to files, in memory and in this process: what `generate` would write. */
export function generate(
  service: ServiceFiles,
  common: Sourced<Raw<"platform">> = platform,
): Output {
  const { model, raw, findings } = compile(service, common, decodeFile);
  if (!model || !raw) return { model, site: undefined, findings, files: [] };
  return { model, site: siteOf(model, raw, common), findings, files: render(model) };
}
