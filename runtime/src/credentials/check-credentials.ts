import { rejectUnknownKeys } from "../known-keys.js";
import type { Credentials } from "./credentials.js";

const KEYS = ["secretId", "secretKey", "token", "expiration"] as const;

// What has been checked is known by its class: kept credentials come by with every call.
class CheckedCredentials implements Credentials {
  constructor(
    readonly secretId: string,
    readonly secretKey: string,
    readonly token: string | undefined,
    readonly expiration: number | undefined,
  ) {
    Object.freeze(this);
  }
}

/** Returns a copy of valid credentials; throws a TypeError that names what is wrong otherwise. */
export function checkCredentials(value: unknown, what: string = "credentials"): Credentials {
  if (value instanceof CheckedCredentials) return value;
  if (typeof value !== "object" || value === null) {
    throw new TypeError(`${what} must be an object with secretId and secretKey`);
  }
  rejectUnknownKeys(what, value, KEYS);
  const { secretId, secretKey, token, expiration } = value as Record<string, unknown>;
  // Less would be seconds, or a length of time.
  if (expiration !== undefined && !(typeof expiration === "number" && expiration > 1e11)) {
    throw new TypeError(`${what}.expiration must be in milliseconds since 1970`);
  }
  return new CheckedCredentials(
    checkSecret(`${what}.secretId`, secretId),
    checkSecret(`${what}.secretKey`, secretKey),
    token === undefined ? token : checkSecret(`${what}.token`, token),
    expiration,
  );
}

// No message shows the value: it may be a real secret with a slip in it.
function checkSecret(name: string, value: unknown): string {
  if (value === undefined) throw new TypeError(`${name} is missing`);
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  if (value.trim() === "") throw new TypeError(`${name} is empty`);
  // Blanks and line ends come from careless pasting, and a line end would split the header.
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new TypeError(`${name} contains a blank, a line end or a character that no key has`);
  }
  return value;
}
