import type { Action, Model } from "../../model/model.js";
import { rateWords } from "../action.js";
import { htmlLines, htmlText, type Html } from "../layout/html.js";
import { firstSentence, sentence } from "../words/constraint-words.js";
import type { FrameView } from "./frame.js";
import { linkedProse, linkedText } from "./mentions.js";
import { actionHref, IN_SERVICE, structureHref } from "./place.js";
import { viewRecent, type RecentView } from "./recent.js";
import { sampleCall } from "./samples/sample-call.js";
import { samplesOf } from "./samples/samples-of.js";
import { serviceFrame } from "./service-frame.js";
import { actionGroups } from "./service-nav.js";
import type { ServiceSite } from "./service-site.js";
import { viewTimeline, type TimelineView } from "./timeline.js";

/** What `docs/[service]/index.html.hbs` prints. Every text in it is escaped. */
export interface ServicePageView {
  readonly frame: FrameView;
  readonly product: Html;
  readonly service: Html;
  readonly version: Html;
  readonly package: Html;
  readonly doc: readonly Html[];
  readonly counts: readonly {
    readonly count: string;
    readonly noun: string;
    readonly href: Html;
  }[];
  readonly sample: Html;
  /** Of an action whose row names none. */
  readonly usualRate: Html;
  readonly categories: readonly {
    readonly id: string;
    readonly title: Html;
    readonly doc: Html;
    readonly actions: readonly ActionRowView[];
  }[];
  readonly structures: readonly {
    readonly name: Html;
    readonly href: Html;
    readonly doc: Html;
    readonly since: string;
  }[];
  readonly endpoints: readonly { readonly what: Html; readonly host: Html }[];
  readonly regions: readonly { readonly code: Html; readonly name: Html }[];
  readonly limits: readonly { readonly name: string; readonly value: string }[];
  readonly timeline: readonly TimelineView[];
  readonly recent: readonly RecentView[];
}

interface ActionRowView {
  readonly name: Html;
  readonly href: Html;
  readonly summary: Html;
  readonly rate: Html;
  readonly since: string;
  readonly old: boolean;
}

const place = IN_SERVICE;

export function viewServicePage(site: ServiceSite): ServicePageView {
  const { model } = site;
  const groups = actionGroups(model);
  const usual = usualRate(model);
  const sample = groups[0]?.actions.find(({ examples }) => examples.length > 0);
  return {
    frame: serviceFrame(model, {
      title: model.product,
      description: sentence(model.doc),
      place,
      href: "index.html",
      contents: [
        { label: "Quick start", href: "#quick-start" },
        { label: "What changed lately", href: "#recent" },
        { label: "Actions", href: "#actions" },
        { label: "Data structures", href: "#structures" },
        { label: "Endpoints", href: "#endpoints" },
        { label: "Regions", href: "#regions" },
        { label: "Limits", href: "#limits" },
      ],
      filter: true,
    }),
    product: htmlText(model.product),
    service: htmlText(model.service),
    version: htmlText(model.version),
    package: htmlText(model.names.package),
    doc: linkedProse(sentence(model.doc), model, place),
    counts: countsOf(site),
    sample: sample ? sampleOf(sample, model) : htmlText(""),
    usualRate: htmlText(usual ?? ""),
    categories: groups.map(({ title, doc, actions }, index) => ({
      id: `category-${index + 1}`,
      title: htmlText(title),
      doc: linkedText(doc ?? "", model, place),
      actions: actions.map((action) => viewRow(action, model, usual)),
    })),
    structures: [...model.structures.values()]
      .filter(({ hidden }) => !hidden)
      .map((structure) => ({
        name: htmlText(structure.name),
        href: htmlText(structureHref(place, structure)),
        doc: linkedText(firstSentence(structure.doc), model, place),
        since: structure.since === undefined ? "" : String(structure.since),
      })),
    endpoints: endpointsOf(model),
    regions: regionsOf(site),
    limits: limitsOf(site),
    timeline: viewTimeline(site, place),
    recent: viewRecent(site, place, 3),
  };
}

function countsOf({ model, entries }: ServiceSite): ServicePageView["counts"] {
  const releases = entries.filter(({ kind }) => kind === "release").length;
  return [
    { count: model.actions.size, noun: "actions", href: "#actions" },
    { count: model.structures.size, noun: "data structures", href: "#structures" },
    { count: model.errors.size, noun: "error codes", href: "errors.html" },
    { count: releases, noun: "releases", href: "releases/index.html" },
  ].map(({ count, noun, href }) => ({ count: String(count), noun, href: htmlText(href) }));
}

function sampleOf(action: Action, model: Model): Html {
  const [example] = action.examples;
  const samples = samplesOf(sampleCall(action, model, example!.region), example!.input);
  return htmlLines(samples.find(({ kind }) => kind === "typescript")!.text);
}

function viewRow(action: Action, model: Model, usual: string | undefined): ActionRowView {
  const { name, summary, rate, since, deprecated, retired } = action;
  return {
    name: htmlText(name),
    href: htmlText(actionHref(place, action)),
    summary: linkedText(sentence(summary), model, place),
    rate: htmlText(rate && rateWords(rate) !== usual ? rateWords(rate) : ""),
    since: since === undefined ? "" : String(since),
    old: deprecated !== undefined || retired !== undefined,
  };
}

function endpointsOf(model: Model): ServicePageView["endpoints"] {
  const row = (what: string, host: string) => ({ what: htmlText(what), host: htmlText(host) });
  const { endpoint, internationalEndpoint, regionalEndpoints, financeEndpoints } = model;
  return [
    row("Any region", endpoint),
    ...(internationalEndpoint ? [row("International site", internationalEndpoint)] : []),
    ...regionalEndpoints.map(({ region, host }) => row(region, host)),
    ...financeEndpoints.map(({ region, host }) => row(`${region} (finance)`, host)),
  ];
}

function regionsOf({ model, platform }: ServiceSite): ServicePageView["regions"] {
  const names = new Map(platform.value.regions);
  return model.regions.map((code) => ({
    code: htmlText(code),
    name: htmlText(names.get(code) ?? ""),
  }));
}

function limitsOf({ platform, model }: ServiceSite): ServicePageView["limits"] {
  const { limits, rateScope } = platform.value;
  const usual = usualRate(model);
  return [
    ...(usual
      ? [{ name: "Rate of most actions", value: `${usual}, counted by ${rateScope.join(", ")}` }]
      : []),
    { name: "Request as GET", value: bytes(limits.getRequest) },
    { name: "Request as a form", value: bytes(limits.formRequest) },
    { name: "Request as JSON", value: bytes(limits.jsonRequest) },
    { name: "Response", value: bytes(limits.response) },
  ];
}

function usualRate(model: Model): string | undefined {
  const rates = new Map<string, number>();
  for (const { rate } of model.actions.values()) {
    if (rate) rates.set(rateWords(rate), (rates.get(rateWords(rate)) ?? 0) + 1);
  }
  return [...rates].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function bytes(count: number): string {
  const mega = count / 1048576;
  return mega >= 1 ? `at most ${mega} MB` : `at most ${count / 1024} KB`;
}
