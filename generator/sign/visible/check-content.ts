import type { FoundMistake } from "../mistakes/mistake.js";
import { contentType } from "../mistakes/tc3/content-type.js";
import { getPayload } from "../mistakes/tc3/get-payload.js";
import { methodMistake } from "../mistakes/tc3/method.js";
import { pathMistake } from "../mistakes/tc3/path.js";
import { queryLine } from "../mistakes/tc3/query-line.js";
import { headerOf, splitTarget } from "../request/captured-request.js";
import type { Tc3Reading } from "../tc3/read-tc3.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

const OF_POST = ["application/json", "multipart/form-data"];
const OF_GET = ["application/x-www-form-urlencoded"];

const METHOD = "The method is none that services take.";
const TYPE = "The content type is none that goes with this method.";

/** Method, path and content type: what a service takes at all. */
export const checkContent: VisibleCheck<Tc3Reading> = (request, { recipe: { method } }) => {
  const found: FoundMistake[] = [];
  const { path, query } = splitTarget(request.target);
  if (method !== "GET" && method !== "POST")
    return [visibly(methodMistake, `"${request.method}": services take GET and POST only`, METHOD)];
  if (request.method !== method)
    found.push(visibly(methodMistake, `"${request.method}" is sent`, METHOD));
  if (path !== "/" && path !== "")
    found.push(visibly(pathMistake, `"${path}" is sent`, "The path is not /."));
  if (method === "POST" && query !== "")
    found.push(visibly(queryLine, `"${query}"`, "A POST is sent with a query."));
  if (method === "GET" && request.body.length > 0)
    found.push(
      visibly(
        getPayload,
        `of ${request.body.length} characters, which nobody reads`,
        "A GET is sent with a body.",
      ),
    );
  const sent = headerOf(request, "content-type");
  const known = method === "GET" ? OF_GET : OF_POST;
  const type = sent?.split(";")[0]!.trim().toLowerCase() ?? "";
  if (!known.includes(type)) {
    const words = sent === undefined ? "no Content-Type is sent" : `"${sent}" is sent`;
    found.push(
      visibly(contentType, `${words}; a ${method} of TC3 takes ${known.join(" or ")}`, TYPE),
    );
  }
  return found;
};
