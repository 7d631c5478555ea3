import type { EntryKind } from "../../view/docs/search-data.js";
import { element } from "../element.js";
import { entryUrl } from "./entry-url.js";
import type { Found } from "./search-index.js";

const KINDS: Readonly<Record<EntryKind, string>> = {
  service: "Service",
  guide: "Guide",
  action: "Action",
  structure: "Structure",
  input: "Parameter",
  output: "Output",
  member: "Member",
  error: "Error code",
};

/** A hit as a link in the list of results. */
export function resultItem({ service, entry, others }: Found): HTMLLIElement {
  const [kind, name, , text, owner] = entry;
  const isField = kind === "input" || kind === "output" || kind === "member";
  const more = others === 1 ? " and 1 other place" : ` and ${others} other places`;
  const place = isField ? `of ${owner ?? ""}${others > 0 ? more : ""}` : "";
  return element(
    "li",
    {},
    element(
      "a",
      { href: window.specpress.url(entryUrl(entry)) },
      element("span", { class: "kind" }, KINDS[kind]),
      element("span", { class: "name" }, name),
      place === "" ? undefined : element("span", { class: "place" }, place),
      service === "" || kind === "service"
        ? undefined
        : element("span", { class: "service" }, service),
      element("span", { class: "text" }, beginning(text)),
    ),
  );
}

/** As much of a text as fits on a line or two, cut between words. */
function beginning(text: string): string {
  if (text.length <= 140) return text;
  const cut = text.slice(0, 140);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 100))} …`;
}
