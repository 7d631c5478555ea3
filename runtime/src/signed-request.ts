import type { Action, Call } from "./action.js";
import type { ClientSettings } from "./client-settings.js";
import type { Credentials } from "./credentials/credentials.js";
import { parseEndpoint } from "./endpoint.js";
import type { SigningKeyCache } from "./signing/signing-key-cache.js";
import { signRequest } from "./signing/sign-request.js";
import type { TransportRequest } from "./transport/transport.js";

/** What a request is made of. */
export interface RequestParts {
  readonly call: Call;
  readonly action: Action<unknown, unknown>;
  readonly body: string;
  readonly settings: ClientSettings;
  readonly credentials: Credentials;
  readonly keys: SigningKeyCache;
}

/** The parts of a {@link TransportRequest} that the signature depends on. */
export type SignedRequest = Pick<TransportRequest, "method" | "url" | "headers" | "body">;

/** Puts the common parameters into headers and signs. */
export function signedRequest(parts: RequestParts): SignedRequest {
  const { call, action, body, settings, credentials, keys } = parts;
  const url = settings.endpoint ?? parseEndpoint(action.endpoint ?? action.service.endpoint);
  const timestamp = Math.floor(settings.now() / 1000);
  // Signed as they are sent: with the port where there is one, and without a charset.
  const signed = { "Content-Type": "application/json", Host: url.host };
  const authorization = signRequest({
    request: { method: "POST", headers: signed, payload: body },
    scope: { timestamp, service: call.service },
    credentials,
    keys,
  });
  const headers: Record<string, string> = {
    ...signed,
    "User-Agent": "specpress-runtime",
    "X-TC-Action": action.name,
    "X-TC-Version": action.service.version,
    "X-TC-Timestamp": String(timestamp),
    Authorization: authorization,
  };
  if (call.region !== undefined) headers["X-TC-Region"] = call.region;
  if (credentials.token !== undefined) headers["X-TC-Token"] = credentials.token;
  if (settings.language !== undefined) headers["X-TC-Language"] = settings.language;
  return { method: "POST", url, headers, body };
}

/** What must not be shown of a request: the credentials and what proves them. */
export function requestSecrets(request: SignedRequest, credentials: Credentials): string[] {
  const { secretId, secretKey, token = "" } = credentials;
  const signature = request.headers["Authorization"]?.split("Signature=")[1] ?? "";
  return [secretId, secretKey, token, signature];
}
