import { MAX_GET, MAX_TC3_POST, MAX_V1_POST } from "../../../runtime/src/forms/check-size.js";
import type { MockRefusal } from "../mock-call.js";
import type { HttpRequest } from "./http-request.js";

/** The documented sizes: what a request may carry depends on its method and signature. */
export function checkSize({ method, query, headers, body }: HttpRequest): MockRefusal | undefined {
  if (method === "GET") return judge(query.length, MAX_GET, "the query of a GET");
  const isForm = /^application\/x-www-form-urlencoded/i.test(headers["content-type"] ?? "");
  return isForm
    ? judge(body?.length, MAX_V1_POST, "a form, which signature version 1 signs,")
    : judge(body?.length, MAX_TC3_POST, "a POST");
}

function judge(bytes: number | undefined, limit: number, what: string): MockRefusal | undefined {
  if (bytes !== undefined && bytes <= limit) return undefined;
  const came = bytes === undefined ? "this one has more" : `this one has ${bytes}`;
  return { code: "RequestSizeLimitExceeded", message: `${what} may have ${limit} bytes; ${came}` };
}
