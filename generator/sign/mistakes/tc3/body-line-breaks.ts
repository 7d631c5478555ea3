import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

/** Multipart parts its lines with \r\n; files from elsewhere have what they have. */
export const bodyLineBreaks: Mistake<Tc3Recipe> = {
  id: "body-line-breaks",
  title: "The body that was signed breaks its lines in another way than the one that is sent.",
  remedy: "Multipart bodies break lines with \\r\\n; sign and send the same bytes.",
  *variants({ payload, method }) {
    if (typeof payload !== "string" || method === "GET" || !payload.includes("\n")) return;
    const lf = payload.replaceAll("\r\n", "\n");
    if (lf !== payload) yield setting<Tc3Recipe>("signed with \\n for \\r\\n", { payload: lf });
    if (lf !== payload)
      yield setting<Tc3Recipe>(
        "signed with \\r\\r\\n for \\r\\n, as text files of Windows get it",
        {
          payload: payload.replaceAll("\n", "\r\n"),
        },
      );
    const crlf = lf.replaceAll("\n", "\r\n");
    if (crlf !== payload) yield setting<Tc3Recipe>("signed with \\r\\n for \\n", { payload: crlf });
  },
};
