import { htmlText } from "../layout/html.js";
import type { FrameView } from "./frame.js";
import type { Place } from "./place.js";
import { viewLink, type Page } from "./service-frame.js";
import { viewGroup } from "./service-nav.js";

export const SITE_TITLE = "API reference";

export interface SitePageParts {
  readonly title: string;
  readonly description: string;
  readonly place: Place;
  /** Below the site's folder. */
  readonly href: string;
  readonly contents: readonly Page[];
  readonly previous?: Page | undefined;
  readonly next?: Page | undefined;
}

/** The frame of a page that is of no service. */
export function siteFrame(
  guides: readonly { readonly file: string; readonly title: string }[],
  { title, description, place, href, contents, previous, next }: SitePageParts,
): FrameView {
  const { root } = place;
  const groups = [
    {
      title: "Reference",
      pages: [
        { label: "Services", href: `${root}index.html` },
        { label: "Common error codes", href: `${root}errors.html` },
      ],
    },
    {
      title: "Guides",
      pages: guides.map((guide) => ({
        label: guide.title,
        href: `${root}guides/${guide.file}.html`,
      })),
    },
  ];
  const home = href === "index.html";
  return {
    root,
    title: htmlText(home ? SITE_TITLE : `${title} · ${SITE_TITLE}`),
    description: htmlText(description),
    markdown: htmlText(`${href.replace(/^.*\/|\.html$/g, "")}.md`),
    service: htmlText(""),
    crumbs: home ? [] : [viewLink({ label: "Services", href: `${root}index.html` })],
    here: htmlText(home ? "" : title),
    nav: groups.map((group) => ({ ...viewGroup(group, root + href), open: true })),
    contents: contents.map(viewLink),
    previous: previous ? [viewLink(previous)] : [],
    next: next ? [viewLink(next)] : [],
    releases: [],
  };
}
