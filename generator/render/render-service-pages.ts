import type { Action, Structure } from "../model/model.js";
import { viewActionPage } from "../view/docs/action-page.js";
import { viewComparePage } from "../view/docs/compare-page.js";
import { viewErrorsPage } from "../view/docs/errors-page.js";
import { formScript } from "../view/docs/form-data.js";
import { historyScript } from "../view/docs/history-data.js";
import { viewHistoryPage } from "../view/docs/history-page.js";
import { releasesOf, viewReleasePage, type ReleaseEntry } from "../view/docs/release-page.js";
import { viewHistoryText, viewReleaseText } from "../view/docs/release-text.js";
import { searchScript } from "../view/docs/search-script.js";
import { viewServicePage } from "../view/docs/service-page.js";
import type { ServiceSite } from "../view/docs/service-site.js";
import { viewStructurePage } from "../view/docs/structure-page.js";
import { viewPage, viewStructureText } from "../view/page.js";
import { viewService } from "../view/service.js";
import type { Render } from "./engine.js";
import { fillTemplate, type Filling, type RenderedFile } from "./fill-template.js";
import type { Reusable } from "./render-service.js";
import type { Template, TemplateTree } from "./template-tree.js";

/** Views of one kind of page, by what the name of a template ends in; the rest get the last one's. */
type Views<T> = readonly (readonly [
  ending: string,
  view: (item: T, site: ServiceSite) => object,
])[];

const ACTION: Views<Action> = [
  [".md", (action, { model }) => viewPage(action, model)],
  [".js", (action, { model }) => ({ script: formScript(action, model) })],
  ["", viewActionPage],
];

const STRUCTURE: Views<Structure> = [
  [".md", (structure, { model }) => viewStructureText(structure, model)],
  ["", viewStructurePage],
];

const RELEASE: Views<ReleaseEntry> = [
  [".md", viewReleaseText],
  ["", viewReleasePage],
];

const SERVICE: Views<undefined> = [
  ["releases/index.html", (_, site) => viewHistoryPage(site)],
  ["releases/index.md", (_, site) => viewHistoryText(site)],
  ["changelog.md", (_, site) => viewHistoryText(site)],
  ["atom.xml", (_, site) => viewHistoryText(site)],
  ["history.js", (_, { raw, platform }) => ({ script: historyScript(raw, platform) })],
  ["search.js", (_, { model }) => ({ script: searchScript(model) })],
  ["errors.html", (_, site) => viewErrorsPage(site)],
  ["compare.html", (_, site) => viewComparePage(site)],
  [".md", (_, { model }) => viewService(model)],
  ["", (_, site) => viewServicePage(site)],
];

/** The pages of the documentation that are of one service. Pure, like the package's files. */
export function renderServicePages(
  site: ServiceSite,
  tree: TemplateTree,
  prepare: (template: Template) => Render,
  reusable: Reusable = () => undefined,
): readonly RenderedFile[] {
  const { model } = site;
  const fill = <T>(
    template: Template,
    views: Views<T>,
    items: readonly { readonly file: string; readonly item: T; readonly action?: string }[],
  ): readonly RenderedFile[] => {
    const [, view] = views.find(([ending]) => template.target.endsWith(ending))!;
    const fillings = items.map(({ file, item, action }): Filling => ({
      file,
      view: () => view(item, site),
      known: (path) => reusable(path, action),
    }));
    return fillTemplate(template, prepare, model.service, fillings);
  };
  const actions = [...model.actions.values()].map((item) => ({
    file: item.names.file,
    item,
    action: item.name,
  }));
  const structures = [...model.structures.values()].map((item) => ({
    file: item.names.file,
    item,
  }));
  const releases = releasesOf(site).map((item) => ({ file: String(item.release.release), item }));
  return tree.site
    .filter(({ target }) => target.includes("[service]"))
    .flatMap((template) => {
      if (template.target.includes("[action]")) return fill(template, ACTION, actions);
      if (template.target.includes("[structure]")) return fill(template, STRUCTURE, structures);
      if (template.target.includes("[release]")) return fill(template, RELEASE, releases);
      return fillTemplate(template, prepare, model.service, [whole(template, site)]);
    });
}

/** What is of the service as a whole depends on every action, so that it is never known before. */
function whole({ target }: Template, site: ServiceSite): Filling {
  const [, view] = SERVICE.find(([ending]) => target.endsWith(ending))!;
  return { file: "", view: () => view(undefined, site) };
}
