import { sentParameters } from "../../v1/read-v1.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { jsonWritings } from "../json-writings.js";
import { setting, type Mistake } from "../mistake.js";

/** The parameters of a GET are in its query; its payload is empty. */
export const getPayload: Mistake<Tc3Recipe> = {
  id: "get-payload",
  title: "A GET was signed with a payload.",
  remedy: "The payload of a GET is always empty: its hash begins with e3b0c442.",
  *variants({ method, query = "" }, { request }) {
    if (method !== "GET") return;
    const payloads = new Map([
      ["the query", query],
      ["{}", "{}"],
      ["null", "null"],
    ]);
    if (typeof request.body === "string" && request.body !== "")
      payloads.set("the body", request.body);
    const json = JSON.stringify(Object.fromEntries(sentParameters(request)));
    for (const [writing, text] of jsonWritings(json))
      payloads.set(`the query as JSON, ${writing}`, text);
    for (const [name, payload] of payloads) {
      if (payload !== "") yield setting<Tc3Recipe>(name, { payload });
    }
  },
};
