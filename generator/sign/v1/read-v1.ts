import {
  bodyText,
  headerOf,
  splitTarget,
  type CapturedRequest,
} from "../request/captured-request.js";
import { serviceOfHost } from "../service-of-host.js";
import { byBytes, type V1Parameter, type V1Recipe } from "./v1-recipe.js";

/** A request that is, or is to be, signed with version 1. */
export interface V1Reading {
  readonly kind: "v1";
  /** The right way to sign it, but for the secret. */
  readonly recipe: V1Recipe;
  /** The signature that it carries, unescaped as a server does it. */
  readonly given: string | undefined;
  readonly service: string;
  readonly timestamp: string;
}

/** Parameters that no request of TC3 has. */
const MARKS = ["Signature", "SecretId", "Nonce", "SignatureMethod"];

/** Whether a request is meant to be signed with version 1. */
export function looksLikeV1(request: CapturedRequest): boolean {
  if (headerOf(request, "authorization") !== undefined) return false;
  const names = new Set(sentParameters(request).map(([name]) => name));
  return MARKS.some((name) => names.has(name));
}

/** The parameters as a server reads them, in the order in which they are sent. */
export function sentParameters(request: CapturedRequest): readonly V1Parameter[] {
  const { query } = splitTarget(request.target);
  const body = bodyText(request.body);
  const text = request.method.toUpperCase() === "GET" || typeof body !== "string" ? query : body;
  return text
    .split("&")
    .filter((item) => item !== "")
    .map((item) => {
      const at = item.indexOf("=");
      return at < 0
        ? [unescaped(item), ""]
        : [unescaped(item.slice(0, at)), unescaped(item.slice(at + 1))];
    });
}

/** Reads a request as one of version 1. */
export function readV1(request: CapturedRequest, service?: string): V1Reading {
  const all = sentParameters(request);
  const valueOf = (wanted: string): string | undefined =>
    all.find(([name]) => name === wanted)?.[1];
  const host = headerOf(request, "host") ?? "";
  const recipe: V1Recipe = {
    method: request.method.toUpperCase(),
    scheme: "",
    host,
    path: "/",
    mark: "?",
    parameters: all.filter(([name]) => name !== "Signature"),
    sort: byBytes,
    escape: (text) => text,
    end: "",
    hash: valueOf("SignatureMethod") === "HmacSHA256" ? "sha256" : "sha1",
    secretKey: "",
    write: ({ base64 }) => base64,
  };
  return {
    kind: "v1",
    recipe,
    given: valueOf("Signature"),
    service: service ?? serviceOfHost(host) ?? "",
    timestamp: valueOf("Timestamp") ?? "",
  };
}

// What is escaped wrongly stays as it is, to be looked at.
function unescaped(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
