import { rejectUnknownKeys } from "../known-keys.js";
import type { Credentials } from "./credentials.js";

const KEYS = ["secretId", "secretKey", "token"] as const;

/** Returns a copy of valid credentials; throws a TypeError that names what is wrong otherwise. */
export function checkCredentials(value: unknown, what: string = "credentials"): Credentials {
  if (typeof value !== "object" || value === null) {
    throw new TypeError(`${what} must be an object with secretId and secretKey`);
  }
  rejectUnknownKeys(what, value, KEYS);
  const { secretId, secretKey, token } = value as Record<(typeof KEYS)[number], unknown>;
  return {
    secretId: checkSecret(`${what}.secretId`, secretId),
    secretKey: checkSecret(`${what}.secretKey`, secretKey),
    ...(token === undefined ? {} : { token: checkSecret(`${what}.token`, token) }),
  };
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
