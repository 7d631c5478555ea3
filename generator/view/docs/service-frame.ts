import type { Model } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { memo } from "../memo.js";
import type { FrameView, LinkView } from "./frame.js";
import type { Place } from "./place.js";
import { serviceNav } from "./service-nav.js";

export interface PageParts {
  /** Its heading: `DismissRoom`. */
  readonly title: string;
  readonly description: string;
  readonly place: Place;
  /** The page's own address, as links from it would have it. */
  readonly href: string;
  /** The page that the sidebar marks, if it has not this one. */
  readonly listedAs?: string;
  /** What lies between the service and the page. */
  readonly above?: readonly Page[];
  readonly contents?: readonly Page[];
  readonly previous?: Page | undefined;
  readonly next?: Page | undefined;
  /** Whether the page can be reduced to what is in a release. */
  readonly filter?: boolean;
}

export interface Page {
  readonly label: string;
  readonly href: string;
}

/** The frame of a service's page. */
export function serviceFrame(model: Model, parts: PageParts): FrameView {
  const { title, description, place, href, above = [], contents = [] } = parts;
  const short = model.wireName.toUpperCase();
  const overview = { label: short, href: `${place.service}index.html` };
  const own = href === overview.href;
  return {
    root: place.root,
    title: htmlText(own ? `${model.product} API` : `${title} · ${short} API`),
    description: htmlText(description.replace(/\s+/g, " ").trim()),
    markdown: htmlText(href.slice(place.service.length).replace(/^.*\/|\.html$/g, "") + ".md"),
    service: htmlText(model.service),
    crumbs: [
      { label: "Services", href: `${place.root}index.html` },
      ...(own ? [] : [overview]),
      ...above,
    ].map(viewLink),
    here: htmlText(own ? short : title),
    nav: serviceNav(model, place, parts.listedAs ?? href),
    contents: contents.map(viewLink),
    previous: parts.previous ? [viewLink(parts.previous)] : [],
    next: parts.next ? [viewLink(parts.next)] : [],
    releases: parts.filter ? releasesOf(model) : [],
  };
}

export function viewLink({ label, href }: Page): LinkView {
  return { label: htmlText(label), href: htmlText(href) };
}

const releasesOf = memo(
  ({ releases }: Model): readonly { readonly value: string; readonly label: Html }[] =>
    releases.map(({ release, time }) => ({
      value: String(release),
      label: htmlText(`Release ${release}${time ? ` · ${time.slice(0, 10)}` : ""}`),
    })),
);
