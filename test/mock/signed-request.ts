import type { RequestForm } from "../../runtime/src/forms/request-form.js";
import { tc3Json } from "../../runtime/src/forms/tc3-json.js";
import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { SigningKeyCache } from "../../runtime/src/signing/signing-key-cache.js";
import { DEFAULT_CREDENTIALS } from "../../generator/mock/credentials.js";
import type { MockCredentials } from "../../generator/mock/library.js";
import type { HttpRequest } from "../../generator/mock/protocol/http-request.js";
import type { Action, Model } from "../../generator/model/model.js";

export interface SigningOptions {
  readonly form?: RequestForm;
  readonly host?: string;
  /** Milliseconds. */
  readonly now?: number;
  readonly credentials?: MockCredentials;
  readonly region?: string | undefined;
  /** What goes out in place of the action's own names. */
  readonly as?: { readonly action?: string; readonly version?: string; readonly service?: string };
}

/** The time of all requests that say no other. */
export const NOW = Date.parse("2026-01-02T03:04:05Z");

/** A request as the runtime signs it, not sent but taken apart as a server has it. */
export async function signedRequest(
  model: Model,
  action: Action,
  input: object,
  options: SigningOptions = {},
): Promise<HttpRequest> {
  const { form = tc3Json, host = model.endpoint, now = NOW, as = {} } = options;
  const name = as.action ?? action.name;
  const service = as.service ?? model.wireName;
  const { use, allowed } = action.region;
  const own = use === "required" ? (allowed ?? model.regions)[0] : undefined;
  const region = "region" in options ? options.region : own;
  const sign = form({
    call: { service, action: name, region },
    action: {
      service: { name: service, version: as.version ?? model.version, endpoint: host },
      name,
      region: use,
      check: () => [],
    },
    input,
  });
  const { method, path, headers, body } = await sign({
    host,
    timestamp: Math.floor(now / 1000),
    credentials: options.credentials ?? DEFAULT_CREDENTIALS,
    language: undefined,
    digest: nodeDigest,
    keys: new SigningKeyCache(nodeDigest),
  });
  const [before = "", query = ""] = path.split("?");
  return {
    method,
    path: before,
    query,
    headers: Object.fromEntries(
      Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]),
    ),
    body: Buffer.from(body),
  };
}
