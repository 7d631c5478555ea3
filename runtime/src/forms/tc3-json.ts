import { toJson } from "../json/to-json.js";
import { checkSize, MAX_TC3_POST } from "./check-size.js";
import type { RequestForm } from "./request-form.js";
import { tc3Request, type Content } from "./tc3-request.js";
import { writeInput } from "./write-input.js";

/** POST of JSON, signed with TC3-HMAC-SHA256: what every action takes. Up to 10 MB. */
export const tc3Json: RequestForm = (form) => {
  const body = writeInput(form, toJson);
  checkSize(form.call, body, MAX_TC3_POST);
  const content: Content = { method: "POST", contentType: "application/json", query: "", body };
  return (context) => tc3Request(form, content, context);
};
