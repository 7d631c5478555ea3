import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Mostly brought along from other clouds. */
export const scopeForm: Mistake<Tc3Recipe> = {
  id: "scope-form",
  title: "The credential scope is not date/service/tc3_request.",
  remedy:
    "The scope is the UTC date, the service and tc3_request, parted by slashes; the key is derived from the same three.",
  *variants({ scope }, { secretId, region, scope: given }) {
    const [date = "", service = "", end = ""] = scope;
    const forms: (readonly string[])[] = [
      [date, service],
      [service, date, end],
      [date, region ?? "ap-guangzhou", service, end],
      [date, region ?? "ap-guangzhou", service, "aws4_request"],
      [date, service, "aws4_request"],
      [date, service, "tc3-request"],
      [date, service, "TC3_REQUEST"],
      [date, service, "tc3_request", ""],
    ];
    if (given.length > 0 && given[2] !== end) forms.push([date, service, ...given.slice(2)]);
    for (const form of forms) {
      const said = form.join("/");
      yield setting<Tc3Recipe>(`"${said}"`, { scope: form, keySteps: form });
      yield setting<Tc3Recipe>(`"${said}", in the string to sign only`, { scope: form });
      yield setting<Tc3Recipe>(`"${said}", in the key only`, { keySteps: form });
    }
    if (secretId !== undefined) {
      yield setting<Tc3Recipe>("with the SecretId in front, as in Credential", {
        scope: [secretId, ...scope],
      });
    }
  },
};
