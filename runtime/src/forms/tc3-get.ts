import { checkSize, MAX_GET } from "./check-size.js";
import { formParameters } from "./form-parameters.js";
import { formQuery } from "./form-query.js";
import type { RequestForm } from "./request-form.js";
import { tc3Request, type Content } from "./tc3-request.js";
import { writeInput } from "./write-input.js";

/** GET with a query (`Filters.0.Name=…`), signed with TC3-HMAC-SHA256. Up to 32 KB. */
export const tc3Get: RequestForm = (form) => {
  const query = formQuery(writeInput(form, formParameters));
  checkSize(form.call, query, MAX_GET);
  const contentType = "application/x-www-form-urlencoded";
  const content: Content = { method: "GET", contentType, query, body: "" };
  return (context) => tc3Request(form, content, context);
};
