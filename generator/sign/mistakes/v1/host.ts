import type { V1Recipe } from "../../v1/v1-recipe.js";
import { hostsBeside } from "../hosts-beside.js";
import { setting, type Mistake } from "../mistake.js";

export const v1Host: Mistake<V1Recipe> = {
  id: "v1-host",
  title: "The host that was signed is not the one that is sent.",
  remedy:
    "After the method comes the host as the request names it, without https:// and nothing in between.",
  *variants({ host: right }, facts) {
    for (const host of hostsBeside(facts))
      yield setting<V1Recipe>(`"${host}" instead of "${right}"`, { host });
    for (const scheme of ["https://", "http://", " ", "\n", "&"])
      yield setting<V1Recipe>(`${JSON.stringify(scheme)} in front of the host`, { scheme });
  },
};
