import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";
import { hostsBeside } from "../hosts-beside.js";
import { withHeaderValue } from "../with-header-value.js";

/** Proxies, gateways and local servers change it; some libraries add the port. */
export const hostMistake: Mistake<Tc3Recipe> = {
  id: "host",
  title: "The host that was signed is not the one that is sent.",
  remedy:
    "Sign the Host header exactly as it goes out, with the port if it has one, and let no proxy rewrite it.",
  *variants(_, facts) {
    for (const host of hostsBeside(facts)) {
      const { detail, apply } = withHeaderValue("host", host);
      yield { detail: `${detail} instead of "${facts.host}"`, apply };
    }
  },
};
