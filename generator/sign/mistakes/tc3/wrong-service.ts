import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import type { Facts, Mistake } from "../mistake.js";
import { scopeAndKey } from "../scope-and-key.js";

/** Mostly a piece of the host: a region, the whole of it, or 127 of a local server. */
export const wrongService: Mistake<Tc3Recipe> = {
  id: "wrong-service",
  title: "The service is not the one that the host stands for.",
  remedy:
    "Sign with the short name of the product, the first label of its host: trtc for trtc.tencentcloudapi.com.",
  *variants({ scope: [, right = ""] }, facts) {
    for (const name of candidates(facts)) {
      if (name !== "" && name !== right)
        yield* scopeAndKey(1, name, `"${name}" instead of "${right}"`);
    }
  },
};

/** Of other products, those that people call most. */
const PRODUCTS = "cvm cam sts vod live cos tts asr im tim sms cdb clb vpc ocr mdp mps".split(" ");

function candidates({ host, scope, service, services, region, request }: Facts): Set<string> {
  const bare = host.replace(/:\d+$/, "");
  const labels = bare.split(".");
  const [first = ""] = labels;
  const action = request.headers.find(([name]) => /^x-tc-action$/i.test(name))?.[1].trim() ?? "";
  return new Set([
    scope[1] ?? "",
    ...labels,
    bare,
    host,
    labels.slice(0, -2).join("."),
    region ?? "",
    `${service}.${region ?? ""}`,
    service.toUpperCase(),
    service.replace(/^./, (letter) => letter.toUpperCase()),
    first.replace(/^api-?|-api$/, ""),
    "127",
    "localhost",
    "tencentcloudapi",
    "tc3_request",
    action,
    ...services,
    ...PRODUCTS,
  ]);
}
