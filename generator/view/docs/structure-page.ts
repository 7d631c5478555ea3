import type { Model, Structure } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { memo } from "../memo.js";
import { sentence } from "../words/constraint-words.js";
import type { Side } from "../words/field-words.js";
import { ruleSentence } from "../words/rule-words.js";
import type { FrameView, LinkView } from "./frame.js";
import { viewFields, type FieldsView } from "./members.js";
import { linkedProse, linkedText } from "./mentions.js";
import { actionHref, IN_FOLDER, structureHref } from "./place.js";
import { serviceFrame, viewLink, type Page } from "./service-frame.js";
import { viewSince } from "./since-badge.js";
import type { ServiceSite } from "./service-site.js";

/** What `docs/[service]/structures/[structure].html.hbs` prints. Every text in it is escaped. */
export interface StructurePageView {
  readonly frame: FrameView;
  readonly name: Html;
  readonly since: string;
  readonly sinceBadge: readonly LinkView[];
  readonly badges: readonly { readonly kind: string; readonly label: Html }[];
  readonly doc: readonly Html[];
  readonly sides: readonly SideView[];
  readonly rules: readonly Html[];
  readonly structures: readonly LinkView[];
  readonly actions: readonly LinkView[];
  readonly source: Html;
}

interface SideView extends FieldsView {
  readonly id: string;
  readonly title: string;
}

const TITLES: Readonly<Record<Side, string>> = { request: "In requests", response: "In responses" };

const place = IN_FOLDER;

export function viewStructurePage(structure: Structure, { model }: ServiceSite): StructurePageView {
  const { name, since, doc, retired, hidden } = structure;
  const rules = [...new Set(structure.rules.map(ruleSentence))].map((rule) =>
    linkedText(rule, model, place),
  );
  const sides = viewSides(structure, model);
  const all = [...model.structures.values()].filter((one) => !one.hidden);
  const at = all.indexOf(structure);
  const page = (one: Structure | undefined): Page | undefined =>
    one && { label: one.name, href: structureHref(place, one) };
  return {
    frame: serviceFrame(model, {
      title: name,
      description: sentence(doc),
      place,
      href: structureHref(place, structure),
      above: [{ label: "Data structures", href: "../index.html#structures" }],
      contents: [
        ...sides.map(({ id, title }) => ({ label: title, href: `#${id}` })),
        ...(rules.length > 0 ? [{ label: "Rules", href: "#rules" }] : []),
        { label: "Used by", href: "#used-by" },
      ],
      previous: at < 0 ? undefined : page(all[at - 1]),
      next: at < 0 ? undefined : page(all[at + 1]),
      filter: true,
    }),
    name: htmlText(name),
    since: since === undefined ? "" : String(since),
    sinceBadge: viewSince(since, model, place),
    badges: [
      ...(retired ? [{ kind: "deleted", label: htmlText("deleted") }] : []),
      ...(hidden ? [{ kind: "deprecated", label: htmlText("hidden") }] : []),
    ],
    doc: linkedProse(sentence(doc), model, place),
    sides,
    rules,
    structures: (containers(model).get(name) ?? []).map((one) =>
      viewLink({ label: one.name, href: structureHref(place, one) }),
    ),
    actions: structure.usedBy.map((action) =>
      viewLink({ label: action, href: actionHref(place, model.actions.get(action)!) }),
    ),
    source: htmlText(structure.file),
  };
}

/** A structure that no action reaches is shown as requests would have it. */
function viewSides(structure: Structure, model: Model): readonly SideView[] {
  const { inRequests, inResponses, members, since } = structure;
  const used: readonly Side[] = [
    ...(inRequests || !inResponses ? ["request" as const] : []),
    ...(inResponses ? ["response" as const] : []),
  ];
  return used.map((side, index) => ({
    id: side,
    title: used.length === 1 ? "Members" : TITLES[side],
    ...viewFields(
      members,
      { side, place, model, since },
      // A member has one anchor, though it may be shown on both sides.
      { prefix: index === 0 ? "" : undefined, within: structure },
    ),
  }));
}

/** The structures that have members of each structure. */
const containers = memo(({ structures }: Model): ReadonlyMap<string, readonly Structure[]> => {
  const found = new Map<string, Structure[]>();
  for (const structure of structures.values()) {
    const named = new Set(structure.members.flatMap(({ type }) => type.structure ?? []));
    for (const name of named) found.set(name, [...(found.get(name) ?? []), structure]);
  }
  return found;
});
