import { headerOf } from "../../request/captured-request.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Mistake } from "../mistake.js";
import { withHeaderValue } from "../with-header-value.js";

const TYPES = [
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "multipart/form-data",
  "application/octet-stream",
];

/** HTTP libraries add a charset, or set a type of their own, after the signature is made. */
export const contentType: Mistake<Tc3Recipe> = {
  id: "content-type",
  title: "The content type that was signed is not the one that is sent.",
  remedy:
    "Set Content-Type yourself, sign exactly that, and see that the HTTP library adds no charset to it.",
  *variants(_, { request }) {
    const sent = headerOf(request, "content-type") ?? "";
    const [own = ""] = sent.split(";");
    const boundary = /boundary="?([^";]*)"?/i.exec(sent)?.[1];
    const values = new Set(["", own.trim()]);
    for (const type of [own.trim(), ...TYPES]) {
      values.add(type);
      for (const charset of [
        "; charset=utf-8",
        ";charset=utf-8",
        "; charset=UTF-8",
        "; charset=utf8",
      ])
        values.add(type + charset);
    }
    if (boundary !== undefined) {
      for (const text of [
        `; boundary=${boundary}`,
        `;boundary=${boundary}`,
        `; boundary="${boundary}"`,
      ])
        values.add(`multipart/form-data${text}`);
    }
    values.delete(sent);
    for (const value of values) {
      const { detail, apply } = withHeaderValue("content-type", value);
      yield { detail: `${detail} instead of "${sent}"`, apply };
    }
  },
};
