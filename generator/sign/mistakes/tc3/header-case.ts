import type { HeaderCase, Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const FORMS: readonly (readonly [detail: string, headerCase: HeaderCase])[] = [
  ["names as they are sent", { name: "sent", value: "lower", list: "lower" }],
  ["names and values as they are sent", { name: "sent", value: "sent", list: "lower" }],
  ["values as they are sent", { name: "lower", value: "sent", list: "lower" }],
  [
    "names as they are sent, in SignedHeaders only",
    { name: "lower", value: "lower", list: "sent" },
  ],
  ["names as they are sent, in SignedHeaders too", { name: "sent", value: "lower", list: "sent" }],
  ["everything as it is sent", { name: "sent", value: "sent", list: "sent" }],
  ["values as they are sent, and SignedHeaders", { name: "lower", value: "sent", list: "sent" }],
];

export const headerCase: Mistake<Tc3Recipe> = {
  id: "header-case",
  title: "Signed headers were not put into lower case.",
  remedy: "Names and values of signed headers are signed in lower case, and so is SignedHeaders.",
  *variants({ headers }) {
    for (const [detail, headerCase] of FORMS) yield setting<Tc3Recipe>(detail, { headerCase });
    // HTTP/2 and HTTP libraries lower or raise names on their way.
    const raised = headers.map(
      ([name, value]) =>
        [name.toLowerCase().replace(/\b[a-z]/g, (a) => a.toUpperCase()), value] as const,
    );
    if (raised.every(([name], i) => name === headers[i]![0])) return;
    for (const [detail, headerCase] of FORMS.filter(
      ([, one]) => one.name !== one.list || one.name === "sent",
    )) {
      const said = detail.replace("as they are sent", "in the form Content-Type");
      yield setting<Tc3Recipe>(said, { headers: raised, headerCase });
    }
  },
};
