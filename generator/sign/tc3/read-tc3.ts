import { signingDate } from "../../../runtime/src/signing/string-to-sign.js";
import {
  bodyText,
  headerOf,
  splitTarget,
  type CapturedRequest,
  type Header,
} from "../request/captured-request.js";
import { serviceOfHost } from "../service-of-host.js";
import { parseAuthorization, type Tc3Authorization } from "./parse-authorization.js";
import type { Tc3Recipe } from "./tc3-recipe.js";

/** A request that is, or is to be, signed with TC3. */
export interface Tc3Reading {
  readonly kind: "tc3";
  /** The right way to sign it, but for the secret. */
  readonly recipe: Tc3Recipe;
  readonly given: Tc3Authorization | undefined;
  readonly service: string;
  readonly timestamp: string;
}

/** The longest that a timestamp in seconds can be taken for: the year 5138. */
const MAX_SECONDS = 99_999_999_999;

/** Reads a request as one of TC3. A service is needed where neither host nor signature name one. */
export function readTc3(request: CapturedRequest, service?: string): Tc3Reading {
  const text = headerOf(request, "authorization");
  const given = text === undefined ? undefined : parseAuthorization(text);
  const host = headerOf(request, "host") ?? "";
  const named = service ?? serviceOfHost(host) ?? given?.scope[1] ?? "";
  const timestamp = headerOf(request, "x-tc-timestamp") ?? "";
  const { query } = splitTarget(request.target);
  const method = request.method.toUpperCase();
  const steps = [dateOf(timestamp), named, "tc3_request"];
  const recipe: Tc3Recipe = {
    method,
    path: "/",
    query: method === "POST" ? "" : query,
    headers: signedOf(request, given),
    headerCase: { name: "lower", value: "lower", list: "lower" },
    colon: ":",
    signedHeaders: undefined,
    blankLines: 1,
    payload: method === "GET" ? "" : bodyText(request.body),
    payloadMark: undefined,
    payloadForm: "hex",
    canonicalForm: "hex",
    canonicalBreak: "\n",
    canonicalEnd: "",
    algorithm: "TC3-HMAC-SHA256",
    timestamp,
    scope: steps,
    signBreak: "\n",
    signEnd: "",
    secretKey: "",
    keyPrefix: "TC3",
    keySteps: steps,
    keyForm: "bytes",
    hash: "sha256",
    signatureForm: "hex",
  };
  return { kind: "tc3", recipe, given, service: named, timestamp };
}

/** The UTC date of a timestamp; of one in milliseconds, too, so that the rest can be looked at. */
export function dateOf(timestamp: string): string {
  if (!/^\d{1,15}$/.test(timestamp)) return "";
  const number = Number(timestamp);
  return signingDate(number > MAX_SECONDS ? Math.floor(number / 1000) : number);
}

/** The headers that count as signed, in the documented order. */
function signedOf(
  request: CapturedRequest,
  given: Tc3Authorization | undefined,
): readonly Header[] {
  const listed = given?.signedHeaders.map((name) => name.trim().toLowerCase()) ?? [];
  const names = new Set(listed.some((name) => name !== "") ? listed : ["content-type", "host"]);
  return sortHeaders(
    [...names].flatMap((name) => {
      const sent = request.headers.find(([one]) => one.toLowerCase() === name);
      return sent ? [sent] : [];
    }),
  );
}

export function sortHeaders(headers: readonly Header[]): readonly Header[] {
  return [...headers].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
