import { viewGuidePage } from "../view/docs/guides/guide-page.js";
import { viewCommonErrorsPage, viewHomePage, type WholeSite } from "../view/docs/site-pages.js";
import { viewSiteSearch } from "../view/docs/site-search.js";
import type { Render } from "./engine.js";
import { fillTemplate, type RenderedFile } from "./fill-template.js";
import type { Template, TemplateTree } from "./template-tree.js";

/** What templates print, by what their names end in; the rest get the last one's. */
const PAGES: readonly (readonly [ending: string, view: (site: WholeSite) => object])[] = [
  ["errors.html", viewCommonErrorsPage],
  ["errors.md", viewCommonErrorsPage],
  ["search.js", viewSiteSearch],
  ["", viewHomePage],
];

/** The pages of the documentation that are of no service, or of all of them. */
export function renderSitePages(
  site: WholeSite,
  tree: TemplateTree,
  prepare: (template: Template) => Render,
): readonly RenderedFile[] {
  const guides = site.guides.map((guide) => ({
    file: guide.file,
    view: () => viewGuidePage(guide, site.guides),
  }));
  return tree.site
    .filter(({ target }) => !target.includes("[service]"))
    .flatMap((template) => {
      const { target } = template;
      if (target.includes("[guide]")) return fillTemplate(template, prepare, "", guides);
      const [, view] = PAGES.find(([ending]) => target.endsWith(ending))!;
      return fillTemplate(template, prepare, "", [{ file: "", view: () => view(site) }]);
    });
}
