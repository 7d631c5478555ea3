import { htmlText, type Html } from "../layout/html.js";
import type { FrameView, LinkView } from "./frame.js";
import { IN_SERVICE, releaseHref } from "./place.js";
import { releasesOf, releaseTitle } from "./release-page.js";
import { serviceFrame, viewLink } from "./service-frame.js";
import type { ServiceSite } from "./service-site.js";

/** What `docs/[service]/compare.html.hbs` prints: what stands there until the script takes over. */
export interface ComparePageView {
  readonly frame: FrameView;
  readonly service: Html;
  readonly product: Html;
  readonly releases: readonly LinkView[];
}

export function viewComparePage(site: ServiceSite): ComparePageView {
  const { model } = site;
  return {
    frame: serviceFrame(model, {
      title: "Compare releases",
      description: `What changed between any two releases of ${model.product}, and what it breaks.`,
      place: IN_SERVICE,
      href: "compare.html",
    }),
    service: htmlText(model.service),
    product: htmlText(model.product),
    releases: releasesOf(site).map((entry) =>
      viewLink({
        label: releaseTitle(entry),
        href: releaseHref(IN_SERVICE, entry.release.release),
      }),
    ),
  };
}
