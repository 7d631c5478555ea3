import { htmlText, type Html } from "../layout/html.js";
import { markdownLine } from "../markdown.js";
import { firstSentence, sentence } from "../words/constraint-words.js";
import { AT_ROOT, type Place } from "./place.js";
import { viewRecent, type RecentView } from "./recent.js";
import { actionGroups } from "./service-nav.js";
import type { ServiceSite } from "./service-site.js";

/** What the pages of the whole site say of one service. Plain data: it is kept between runs. */
export interface ServiceSummary {
  readonly service: string;
  readonly short: Html;
  readonly product: Html;
  readonly version: Html;
  readonly doc: Html;
  readonly counts: Html;
  readonly href: Html;
  readonly recent: readonly RecentView[];
  readonly errors: readonly { readonly code: Html; readonly href: Html; readonly doc: Html }[];
  readonly markdown: {
    readonly product: string;
    readonly doc: string;
    readonly actions: readonly {
      readonly name: string;
      readonly href: string;
      readonly summary: string;
    }[];
  };
}

export function viewSummary(site: ServiceSite): ServiceSummary {
  const { model } = site;
  const { service, product, version, doc, wireName } = model;
  const place: Place = { ...AT_ROOT, service: `${service}/` };
  const first = firstSentence(doc);
  const actions = actionGroups(model).flatMap((group) => group.actions);
  return {
    service,
    short: htmlText(wireName.toUpperCase()),
    product: htmlText(product),
    version: htmlText(version),
    doc: htmlText(first),
    counts: htmlText(
      `${model.actions.size} actions, ${model.structures.size} data structures, ${model.errors.size} error codes`,
    ),
    href: htmlText(`${service}/index.html`),
    recent: viewRecent(site, place, 3),
    errors: [...model.errors.values()].map((error) => ({
      code: htmlText(error.code),
      href: htmlText(`${service}/errors.html#${error.code}`),
      doc: htmlText(sentence(error.doc)),
    })),
    markdown: {
      product: markdownLine(product),
      doc: markdownLine(first),
      actions: actions.map(({ name, names, summary }) => ({
        name: markdownLine(name),
        href: `${service}/${names.file}.md`,
        summary: markdownLine(sentence(summary)),
      })),
    },
  };
}
