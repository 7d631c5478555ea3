import type { Action } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { actionFactList, actionNotices } from "../words/action-words.js";
import { sentence } from "../words/constraint-words.js";
import { ruleSentence } from "../words/rule-words.js";
import { errorRowsOf, type ErrorRowView } from "./error-rows.js";
import { viewExample, type ExampleView } from "./example-view.js";
import type { FrameView, LinkView } from "./frame.js";
import { viewFields, type FieldsView } from "./members.js";
import { linkedProse, linkedText } from "./mentions.js";
import { actionHref, IN_SERVICE, type Place } from "./place.js";
import { viewPermission, type PermissionView } from "./permission.js";
import { repetitionWords } from "./repetition-words.js";
import { serviceFrame, type Page } from "./service-frame.js";
import { actionGroups } from "./service-nav.js";
import { viewSince } from "./since-badge.js";
import type { ServiceSite } from "./service-site.js";

/** What `docs/[service]/[action].html.hbs` prints. Every text in it is escaped. */
export interface ActionPageView {
  readonly frame: FrameView;
  readonly service: Html;
  readonly name: Html;
  /** As addresses have it. */
  readonly file: string;
  readonly since: string;
  readonly sinceBadge: readonly LinkView[];
  readonly badges: readonly { readonly kind: string; readonly label: Html }[];
  readonly summary: Html;
  readonly notices: readonly { readonly kind: string; readonly text: Html }[];
  readonly doc: readonly Html[];
  readonly facts: readonly { readonly name: Html; readonly value: Html; readonly code: boolean }[];
  readonly request: FieldsView;
  readonly response: FieldsView;
  readonly rules: readonly Html[];
  /** Paging, and states to wait for. */
  readonly repetition: readonly Html[];
  readonly errors: readonly ErrorRowView[];
  readonly noErrors: string;
  readonly permission: PermissionView;
  readonly examples: readonly ExampleView[];
  readonly source: Html;
}

/** A badge and the breadcrumb say them. */
const SAID_ABOVE: ReadonlySet<string> = new Set(["Since", "Category"]);

export function viewActionPage(action: Action, { model }: ServiceSite): ActionPageView {
  const place: Place = {
    ...IN_SERVICE,
    anchors: new Map(action.input.map(({ name }) => [name, `#input-${name}`])),
  };
  const linked = (text: string): Html => linkedText(text, model, place);
  const { since } = action;
  // Several rules may have one reason, and it is said once.
  const rules = [...new Set(action.rules.map(ruleSentence))].map(linked);
  const examples = action.examples.map((example, index) =>
    viewExample(action, example, model, place, index),
  );
  const repetition = repetitionWords(action, model).map(linked);
  const contents: readonly Page[] = [
    { label: "Request", href: "#request" },
    ...(rules.length > 0 ? [{ label: "Rules", href: "#rules" }] : []),
    { label: "Response", href: "#response" },
    ...(repetition.length > 0 ? [{ label: "Paging and waiting", href: "#repetition" }] : []),
    ...(examples.length > 0 ? [{ label: "Examples", href: "#examples" }] : []),
    { label: "Errors", href: "#errors" },
    { label: "Permission", href: "#permission" },
  ];
  const fieldsAt = { place, model, since };
  return {
    frame: serviceFrame(model, {
      title: action.name,
      description: sentence(action.summary),
      place,
      href: actionHref(place, action),
      above: groupOf(action, model),
      contents,
      filter: true,
      ...neighbours(action, model),
    }),
    service: htmlText(model.service),
    name: htmlText(action.name),
    file: action.names.file,
    since: since === undefined ? "" : String(since),
    sinceBadge: viewSince(since, model, place),
    badges: badgesOf(action),
    summary: linked(sentence(action.summary)),
    notices: actionNotices(action).map(({ kind, text }) => ({ kind, text: linked(text) })),
    doc: linkedProse(action.doc ?? "", model, place),
    facts: actionFactList(action, model)
      .filter(({ name }) => !SAID_ABOVE.has(name))
      .map(({ name, value, code }) => ({ name: htmlText(name), value: htmlText(value), code })),
    request: viewFields(action.input, { ...fieldsAt, side: "request" }, { prefix: "input-" }),
    response: viewFields(action.output, { ...fieldsAt, side: "response" }, { prefix: "output-" }),
    rules,
    repetition,
    errors: action.errors.map(errorRowsOf(model)),
    noErrors: model.factsOnly
      ? "Which error codes it had is not recorded."
      : "The documents list no error code of its own for this action.",
    permission: viewPermission(action, model),
    examples,
    source: htmlText(action.file),
  };
}

function badgesOf(action: Action): ActionPageView["badges"] {
  const { deprecated, retired, readOnly } = action;
  const badge = (kind: string, label: string) => ({ kind, label: htmlText(label) });
  return [
    ...(retired ? [badge("deleted", "deleted")] : []),
    ...(deprecated ? [badge("deprecated", "deprecated")] : []),
    ...(readOnly ? [badge("reads", "reads only")] : []),
  ];
}

function groupOf({ name }: Action, model: ServiceSite["model"]): readonly Page[] {
  const index = actionGroups(model).findIndex(({ actions }) =>
    actions.some((action) => action.name === name),
  );
  const group = actionGroups(model)[index];
  return group ? [{ label: group.title, href: `index.html#category-${index + 1}` }] : [];
}

/** The actions before and behind it, in the order of the sidebar. */
function neighbours(
  action: Action,
  model: ServiceSite["model"],
): { readonly previous: Page | undefined; readonly next: Page | undefined } {
  const all = actionGroups(model).flatMap(({ actions }) => actions);
  const at = all.indexOf(action);
  const page = (one: Action | undefined): Page | undefined =>
    one && { label: one.name, href: actionHref(IN_SERVICE, one) };
  return { previous: page(all[at - 1]), next: page(all[at + 1]) };
}
