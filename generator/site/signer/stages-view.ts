import { element } from "../element.js";
import { rawRequest } from "./raw-request.js";
import type { Signed } from "./sign-call.js";

/** The stages of a signature, each with how it is made and exactly what comes out. */
export function stagesView({ request, stages }: Signed): readonly HTMLElement[] {
  const sent = {
    id: "request",
    title: "The request",
    formula: undefined,
    text: rawRequest(request),
  };
  return [...stages, sent].map(({ id, title, formula, text }) =>
    element(
      "section",
      { class: "stage", "data-stage": id },
      element("h3", {}, id === "signature" ? "Signature" : title),
      formula === undefined
        ? undefined
        : element("p", { class: "formula" }, element("code", {}, formula)),
      element(
        "pre",
        { class: "code", tabindex: "0" },
        element("button", { type: "button", "data-copy": true }, "Copy"),
        element("code", {}, text),
      ),
      id.startsWith("key-")
        ? element(
            "p",
            { class: "note" },
            "The first 8 digits of its SHA-256: a key itself is never shown.",
          )
        : undefined,
    ),
  );
}
