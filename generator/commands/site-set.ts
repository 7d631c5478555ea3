import type { Raw } from "../load/format/kinds.js";
import { formatOwn } from "../render/format-own.js";
import { renderSitePages } from "../render/render-site-pages.js";
import type { TemplateTree } from "../render/template-tree.js";
import { guidesFor } from "../view/docs/guides/guides.js";
import type { ServiceSummary } from "../view/docs/service-summary.js";
import { writtenState } from "../write/intact.js";
import type { OutputFile, OutputSet } from "../write/output-set.js";
import { builtModule } from "./built-module.js";
import type { Memory } from "./memory.js";
import type { Produced } from "./produce.js";
import { SITE } from "./site-folder.js";
import { prepare } from "./templates.js";

export interface SiteParts {
  readonly out: string;
  /** Every service that the site is of. */
  readonly services: readonly string[];
  readonly produced: readonly Produced[];
  readonly platform: Raw<"platform">;
  readonly templates: TemplateTree;
  readonly memory: Memory;
}

/**
 * The documentation: pages of the services that this run made, and those about all. The pages of
 * other services stay as they are; so do those about all while there is a service of which this run
 * knows nothing.
 */
export async function siteSet(parts: SiteParts): Promise<OutputSet> {
  const { out, services, produced, platform, templates, memory } = parts;
  const made = new Map(produced.map(({ set, summary }) => [set?.scope, summary]));
  const summaries = services.flatMap((name): readonly ServiceSummary[] => {
    const summary = made.get(name) ?? memory.runOf(name)?.summary;
    return summary ? [summary] : [];
  });
  const complete = summaries.length === services.length;
  const shared = complete || writtenState(out, SITE) === undefined;
  const site = { services: summaries, platform, guides: guidesFor(platform) };
  const files = shared
    ? await formatOwn(renderSitePages(site, templates, await prepare(templates)))
    : [];
  const others = new Set(services.filter((name) => !made.has(name)));
  return {
    scope: SITE,
    files: [
      ...files.map(({ path, content }) => ({ path, content })),
      ...(shared ? await assets() : []),
      ...produced.flatMap(({ pages = [] }) => pages),
    ],
    keeps: (name) => {
      const service = serviceOf(name);
      return others.has(service) || (!shared && !services.includes(service));
    },
  };
}

/** `trtc/index.html`, `data/trtc/search.js`; of other files the name of no service. */
function serviceOf(name: string): string {
  const [folder = "", inner = ""] = name.split("/");
  return folder === "data" ? inner : folder;
}

/** The scripts of the pages, which the build of specpress bundles. */
async function assets(): Promise<readonly OutputFile[]> {
  const module = await builtModule<{ readonly assets: Readonly<Record<string, string>> }>(
    "site.mjs",
  );
  return Object.entries(module?.assets ?? {}).map(([name, content]) => ({
    path: `${SITE}/assets/${name}`,
    content,
  }));
}
