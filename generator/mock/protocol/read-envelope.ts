import { sortParameters } from "../../../runtime/src/signing/v1-string-to-sign.js";
import { decodeText } from "../request/decode-text.js";
import { parseQuery } from "../request/parse-query.js";
import { refuse, type Step } from "../step.js";
import { TC3_HEADERS, type CommonName, type Envelope, type FormName } from "./envelope.js";
import { headerOf, type HttpRequest } from "./http-request.js";

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
const MULTIPART_TYPE = "multipart/form-data";

/** Finds out in which form a request is: method, content type, then where its signature stands. */
export function readEnvelope(request: HttpRequest): Step<Envelope> {
  const form = formOf(request);
  if ("refusal" in form) return form;
  const name = form.value;
  if (name === "tc3-json" || name === "tc3-multipart") {
    return { value: { form: name, common: headersOf(request), signed: [], parameters: [] } };
  }
  const text = name === "v1-post" ? decodeText(request.body!) : request.query;
  const parsed =
    text === undefined ? refuse("InvalidParameter", "the body is not UTF-8") : parseQuery(text);
  if ("refusal" in parsed) return parsed;
  if (name === "tc3-get") {
    const parameters = parsed.value;
    return { value: { form: name, common: headersOf(request), signed: [], parameters } };
  }
  const common: Partial<Record<CommonName, string>> = {};
  for (const [key, value] of parsed.value)
    if (V1_COMMON.has(key)) common[key as CommonName] = value;
  return {
    value: {
      form: name,
      common,
      signed: sortParameters(parsed.value.filter(([key]) => key !== "Signature")),
      parameters: parsed.value.filter(([key]) => !V1_COMMON.has(key) && key !== SDK_NAME),
    },
  };
}

/** In it, the vendor's SDKs say which they are. It is signed like the rest; no document tells of it. */
const SDK_NAME = "RequestClient";

const V1_COMMON: ReadonlySet<string> = new Set<CommonName>([
  "Action",
  "Version",
  "Region",
  "Timestamp",
  "Token",
  "Language",
  "SecretId",
  "Nonce",
  "Signature",
  "SignatureMethod",
]);

function formOf(request: HttpRequest): Step<FormName> {
  const { method } = request;
  const type = (headerOf(request, "content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const isTc3 = TC3_HEADERS.some(([, header]) => headerOf(request, header) !== undefined);
  if (method === "GET") {
    if (!isTc3) return { value: "v1-get" };
    if (type === FORM_TYPE) return { value: "tc3-get" };
    return unsupported(
      `a GET signed with TC3-HMAC-SHA256 needs the Content-Type ${FORM_TYPE}`,
      type,
    );
  }
  if (method !== "POST") {
    return refuse("UnsupportedProtocol", `the method must be GET or POST, not ${method}`);
  }
  if (type === JSON_TYPE) return { value: "tc3-json" };
  if (type === MULTIPART_TYPE) return { value: "tc3-multipart" };
  if (type !== FORM_TYPE) {
    return unsupported(
      `the Content-Type of a POST must be ${JSON_TYPE}, ${MULTIPART_TYPE} or ${FORM_TYPE}`,
      type,
    );
  }
  return isTc3
    ? unsupported(
        `a POST signed with TC3-HMAC-SHA256 must be ${JSON_TYPE} or ${MULTIPART_TYPE}; forms are for signature version 1`,
        type,
      )
    : { value: "v1-post" };
}

function unsupported(expected: string, type: string): Step<never> {
  const came = type === "" ? "there is none" : `it is ${JSON.stringify(type.slice(0, 60))}`;
  return refuse("UnsupportedProtocol", `${expected}; ${came}`);
}

function headersOf(request: HttpRequest): Envelope["common"] {
  const common: Partial<Record<CommonName, string>> = {};
  for (const [name, header] of TC3_HEADERS) {
    const value = headerOf(request, header)?.trim();
    if (value !== undefined && value !== "") common[name] = value;
  }
  return common;
}
