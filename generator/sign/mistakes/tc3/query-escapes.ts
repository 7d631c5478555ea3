import { sentParameters } from "../../v1/read-v1.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { ESCAPES } from "../escapes.js";
import { setting, type Mistake } from "../mistake.js";

export const queryEscapes: Mistake<Tc3Recipe> = {
  id: "query-escapes",
  title: "The query was signed with other escapes than it is sent with.",
  remedy:
    "Escape by RFC 3986 (a blank is %20, digits A to F in upper case); sign the text that goes into the URL.",
  *variants({ query }, { request }) {
    if (!query) return;
    const parameters = sentParameters({ ...request, method: "GET" });
    for (const [name, escape] of Object.entries(ESCAPES)) {
      const values = parameters.map(([key, value]) => `${key}=${escape(value)}`).join("&");
      const both = parameters.map(([key, value]) => `${escape(key)}=${escape(value)}`).join("&");
      if (both !== query) yield setting<Tc3Recipe>(`signed ${name}`, { query: both });
      if (values !== both && values !== query)
        yield setting<Tc3Recipe>(`signed with values ${name}`, { query: values });
    }
    // A name without a value is sent by some as "a=", by others as "a".
    const bare = query.replace(/=(?=&|$)/g, "");
    if (bare !== query)
      yield setting<Tc3Recipe>("signed without = at empty values", { query: bare });
  },
};
