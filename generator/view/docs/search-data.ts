import type { Field } from "../../model/field.js";
import type { Action, ErrorCode, Model } from "../../model/model.js";
import { sentence } from "../words/constraint-words.js";
import { deprecationWords } from "../words/field-doc.js";

/** What an entry of the search leads to. */
export type EntryKind =
  "service" | "guide" | "action" | "structure" | "input" | "output" | "member" | "error";

/**
 * Something that can be found: its kind, its name, the page it stands on (without `.html`, from the
 * root of the site), what is said of it, and where the page is about something else, what that is.
 */
export type SearchEntry = readonly [
  kind: EntryKind,
  name: string,
  page: string,
  text: string,
  owner?: string,
];

/** What the search knows of one service. */
export interface SearchData {
  readonly service: string;
  readonly product: string;
  readonly entries: readonly SearchEntry[];
}

/** Everything of a service that can be found. */
export function searchData(model: Model): SearchData {
  const { service, product } = model;
  const actions = [...model.actions.values()].flatMap((action) => actionEntries(action, service));
  const structures = [...model.structures.values()]
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, doc, members, names }): readonly SearchEntry[] => {
      const page = `${service}/structures/${names.file}`;
      return [
        ["structure", name, page, sentence(doc)],
        ...fieldEntries("member", members, page, name),
      ];
    });
  const errors = [...model.errors.values()].map((error) => errorEntry(error, `${service}/errors`));
  return {
    service,
    product,
    entries: [
      ["service", product, `${service}/index`, sentence(model.doc), service],
      ...actions,
      ...structures,
      ...errors,
    ],
  };
}

function actionEntries(action: Action, service: string): readonly SearchEntry[] {
  const { name, names, summary, doc, caution, deprecated, input, output } = action;
  const page = `${service}/${names.file}`;
  const text = [
    sentence(summary),
    doc ?? "",
    caution ?? "",
    deprecated ? `Deprecated. ${deprecationWords(deprecated)}` : "",
  ];
  // Every answer has one, and it is explained once.
  const own = output.filter((field) => field.name !== "RequestId");
  return [
    ["action", name, page, joined(text)],
    ...fieldEntries("input", input, page, name),
    ...fieldEntries("output", own, page, name),
  ];
}

function fieldEntries(
  kind: "input" | "output" | "member",
  fields: readonly Field[],
  page: string,
  owner: string,
): readonly SearchEntry[] {
  return fields
    .filter(({ hidden }) => !hidden)
    .map(({ name, doc, constraints }) => {
      const values = (constraints.enum ?? []).map(
        ({ value, doc: meaning }) => `${value}: ${meaning}`,
      );
      return [kind, name, page, joined([sentence(doc), ...values]), owner];
    });
}

/** An error code; `page` is the list that it stands in. */
export function errorEntry({ code, doc, remedy }: ErrorCode, page: string): SearchEntry {
  return ["error", code, page, joined([sentence(doc), remedy])];
}

function joined(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");
}
