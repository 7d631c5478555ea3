import type { Raw } from "../../load/format/kinds.js";
import { htmlText, type Html } from "../layout/html.js";
import { markdownLine } from "../markdown.js";
import { sentence } from "../words/constraint-words.js";
import type { FrameView } from "./frame.js";
import type { Guide } from "./guides/guide.js";
import { AT_ROOT } from "./place.js";
import type { ServiceSummary } from "./service-summary.js";
import { SITE_TITLE, siteFrame } from "./site-frame.js";

/** What the pages of the whole site are made from. */
export interface WholeSite {
  readonly services: readonly ServiceSummary[];
  readonly platform: Raw<"platform">;
  readonly guides: readonly Guide[];
}

/** What templates directly under `docs/` print. Every text in it but `markdown` is escaped. */
export interface SitePageView {
  readonly frame: FrameView;
  readonly title: Html;
  readonly services: readonly ServiceSummary[];
  readonly guides: readonly { readonly title: Html; readonly href: Html; readonly summary: Html }[];
  readonly errors: readonly CommonErrorView[];
  readonly markdown: {
    readonly guides: readonly {
      readonly title: string;
      readonly file: string;
      readonly summary: string;
    }[];
    readonly errors: readonly {
      readonly code: string;
      readonly text: string;
      readonly retry: boolean;
    }[];
  };
}

interface CommonErrorView {
  readonly code: Html;
  readonly doc: Html;
  readonly remedy: Html;
  readonly retry: boolean;
}

export function viewHomePage(site: WholeSite): SitePageView {
  return viewShared(site, {
    title: SITE_TITLE,
    description: "Every action, parameter, data structure, error code and release of the services.",
    href: "index.html",
    contents: [
      { label: "Services", href: "#services" },
      { label: "What changed lately", href: "#recent" },
      { label: "Guides", href: "#guides" },
    ],
  });
}

export function viewCommonErrorsPage(site: WholeSite): SitePageView {
  return viewShared(site, {
    title: "Error codes",
    description: "The error codes that every service has, and where those of each service are.",
    href: "errors.html",
    contents: [
      { label: "Common codes", href: "#common" },
      ...site.services.map(({ service, short }) => ({ label: short, href: `#${service}` })),
    ],
  });
}

function viewShared(
  { services, platform, guides }: WholeSite,
  page: {
    readonly title: string;
    readonly description: string;
    readonly href: string;
    readonly contents: readonly { readonly label: string; readonly href: string }[];
  },
): SitePageView {
  const errors = platform.errors.map(([code, { doc, draft, remedy, retry }]) => ({
    code,
    doc: sentence(doc ?? draft ?? ""),
    remedy: sentence(remedy),
    retry: retry ?? false,
  }));
  return {
    frame: siteFrame(guides, { ...page, place: AT_ROOT }),
    title: htmlText(page.title),
    services,
    guides: guides.map(({ title, file, summary }) => ({
      title: htmlText(title),
      href: htmlText(`guides/${file}.html`),
      summary: htmlText(summary),
    })),
    errors: errors.map(({ code, doc, remedy, retry }) => ({
      code: htmlText(code),
      doc: htmlText(doc),
      remedy: htmlText(remedy),
      retry,
    })),
    markdown: {
      guides: guides.map(({ title, file, summary }) => ({ title, file, summary })),
      errors: errors.map(({ code, doc, remedy, retry }) => ({
        code,
        text: `${markdownLine(doc)} ${markdownLine(remedy)}`,
        retry,
      })),
    },
  };
}
