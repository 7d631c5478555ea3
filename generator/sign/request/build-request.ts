import { formParameters } from "../../../runtime/src/forms/form-parameters.js";
import { formQuery } from "../../../runtime/src/forms/form-query.js";
import { parseJson } from "../../../runtime/src/json/parse-json.js";
import { sortParameters } from "../../../runtime/src/signing/v1-string-to-sign.js";
import { bodyText, type CapturedRequest, type Header } from "./captured-request.js";
import { RequestProblem } from "./request-problem.js";

/** What a request is made of, part by part. */
export interface RequestParts {
  readonly algorithm: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  readonly method: string;
  readonly host: string;
  readonly action: string;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly timestamp: string;
  readonly contentType: string | undefined;
  /** As it is to be sent. */
  readonly query: string | undefined;
  readonly body: string | Uint8Array | undefined;
  readonly secretId: string | undefined;
  readonly token: string | undefined;
  /** Of signature version 1. */
  readonly nonce: string;
}

/** A request of these parts, not signed yet. */
export function buildRequest(parts: RequestParts): CapturedRequest {
  return parts.algorithm === "TC3-HMAC-SHA256" ? tc3Request(parts) : v1Request(parts);
}

function tc3Request(parts: RequestParts): CapturedRequest {
  const isGet = parts.method.toUpperCase() === "GET";
  const query = isGet ? queryOf(parts) : (parts.query ?? "");
  const type =
    parts.contentType ?? (isGet ? "application/x-www-form-urlencoded" : "application/json");
  const headers: Header[] = [
    ["Host", parts.host],
    ["Content-Type", type],
    ["X-TC-Action", parts.action],
    ["X-TC-Timestamp", parts.timestamp],
  ];
  if (parts.version !== undefined) headers.push(["X-TC-Version", parts.version]);
  if (parts.region !== undefined) headers.push(["X-TC-Region", parts.region]);
  if (parts.token !== undefined) headers.push(["X-TC-Token", parts.token]);
  return {
    method: parts.method,
    target: query === "" ? "/" : `/?${query}`,
    headers,
    body: isGet ? "" : bodyText(parts.body ?? "{}"),
  };
}

function v1Request(parts: RequestParts): CapturedRequest {
  const isGet = parts.method.toUpperCase() === "GET";
  const common = formParameters({
    Action: parts.action,
    Version: parts.version,
    Region: parts.region,
    SecretId: parts.secretId,
    Token: parts.token,
    Timestamp: parts.timestamp,
    Nonce: parts.nonce,
    SignatureMethod: parts.algorithm,
  });
  const own =
    parts.query === undefined
      ? formParameters(inputOf(parts.body))
      : [...new URLSearchParams(parts.query.replaceAll("+", "%2B"))];
  const text = formQuery(sortParameters([...common, ...own]));
  return {
    method: parts.method,
    target: isGet ? `/?${text}` : "/",
    headers: [
      ["Host", parts.host],
      ["Content-Type", parts.contentType ?? "application/x-www-form-urlencoded"],
    ],
    body: isGet ? "" : text,
  };
}

function queryOf({ query, body }: RequestParts): string {
  return query ?? formQuery(formParameters(inputOf(body)));
}

/** Parameters given as JSON go into a query as `Filters.0.Name`. */
function inputOf(body: string | Uint8Array | undefined): object {
  if (body === undefined || body.length === 0) return {};
  try {
    const input = parseJson(bodyText(body) as string);
    if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
  } catch {
    // The same as for JSON of another kind.
  }
  throw new RequestProblem(
    "a GET or a form takes its parameters from a JSON object, and the body is none",
  );
}
