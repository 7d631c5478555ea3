import { splitTarget } from "../../request/captured-request.js";
import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Behind a gateway the path is another one than at the service. */
export const pathMistake: Mistake<Tc3Recipe> = {
  id: "path",
  title: "The path that was signed is not /.",
  remedy: "The second line of the canonical request is always a single slash.",
  *variants({ query = "" }, { request, host, service, scope }) {
    const { path } = splitTarget(request.target);
    const action = request.headers.find(([name]) => /^x-tc-action$/i.test(name))?.[1].trim() ?? "";
    const paths = new Set([
      "",
      path,
      path.replace(/\/$/, ""),
      `${path}/`,
      "//",
      `/?${query}`,
      `${host}/`,
      `https://${host}`,
      `https://${host}/`,
      `/${service}`,
      `/${service}/`,
      `/${scope[1] ?? service}`,
      `/${action}`,
      "/index.php",
      "/v2/index.php",
      "%2F",
    ]);
    paths.delete("/");
    for (const one of paths) yield setting<Tc3Recipe>(`"${one}"`, { path: one });
  },
};
