import { splitTarget } from "../../request/captured-request.js";
import type { V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** The API before this one had its own path, and samples of it are still about. */
export const v1Path: Mistake<V1Recipe> = {
  id: "v1-path",
  title: "Between host and parameters there is something else than /?.",
  remedy: "The text to sign is the method, the host, /? and the parameters.",
  *variants(_, { request }) {
    const { path } = splitTarget(request.target);
    for (const one of new Set(["", path, `${path}/`, "//", "/v2/index.php", "/index.php"]))
      if (one !== "/") yield setting<V1Recipe>(`the path "${one}"`, { path: one });
    yield setting<V1Recipe>("the question mark is missing", { mark: "" });
    yield setting<V1Recipe>("/? is missing", { path: "", mark: "" });
    yield setting<V1Recipe>("&, instead of the question mark", { mark: "&" });
    yield setting<V1Recipe>("&/&, as other clouds have it", { path: "&/&", mark: "" });
    yield setting<V1Recipe>("\\n, instead of the question mark", { mark: "\n" });
  },
};
