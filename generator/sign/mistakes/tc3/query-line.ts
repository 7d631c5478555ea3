import { sentParameters } from "../../v1/read-v1.js";
import { splitTarget } from "../../request/captured-request.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const queryLine: Mistake<Tc3Recipe> = {
  id: "query-line",
  title: "The third line of the canonical request is not the query.",
  remedy: "The third line is what follows the question mark of a GET, and an empty line for POST.",
  *variants({ query }, { request }) {
    const sent = splitTarget(request.target).query;
    yield setting<Tc3Recipe>("the line is left out", { query: undefined });
    if (query) {
      yield setting<Tc3Recipe>("an empty line", { query: "" });
      yield setting<Tc3Recipe>("with the question mark", { query: `?${query}` });
      yield setting<Tc3Recipe>("with an & at the end", { query: `${query}&` });
    } else if (sent !== "") {
      yield setting<Tc3Recipe>("the query of a POST, whose line is empty", { query: sent });
    }
    if (!query) yield setting<Tc3Recipe>("a ?", { query: "?" });
    const [body] = [request.body];
    if (
      request.method.toUpperCase() !== "GET" &&
      typeof body === "string" &&
      /^[\w.~%+-]+=/.test(body)
    ) {
      const form = sentParameters(request).map(([name, value]) => `${name}=${value}`);
      yield setting<Tc3Recipe>("the form of the body", { query: body });
      yield setting<Tc3Recipe>("the form of the body, not escaped", { query: form.join("&") });
    }
  },
};
