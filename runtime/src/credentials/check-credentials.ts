import { isObject } from "../is-object.js";
import { rejectUnknownKeys } from "../known-keys.js";
import type { Credentials } from "./credentials.js";

const KEYS = ["secretId", "secretKey", "token", "expiration"] as const;

// Kept credentials come by with every call, and need no second look.
const checked = new WeakSet<object>();

/** Returns a copy of valid credentials; throws a TypeError that names what is wrong otherwise. */
export function checkCredentials(value: unknown, what: string = "credentials"): Credentials {
  if (!isObject(value)) {
    throw new TypeError(`${what} must be an object with secretId and secretKey`);
  }
  if (checked.has(value)) return value as unknown as Credentials;
  rejectUnknownKeys(what, value, KEYS);
  const copy: Record<string, unknown> = {};
  for (const key of KEYS) {
    const part = value[key];
    const problem = problemOf(key, part);
    if (problem) throw new TypeError(`${what}.${key} ${problem}`);
    if (part !== undefined) copy[key] = part;
  }
  checked.add(Object.freeze(copy));
  return copy as unknown as Credentials;
}

// No message shows the value: it may be a real secret with a slip in it.
function problemOf(key: string, value: unknown): string | undefined {
  if (value === undefined) return key.startsWith("secret") ? "is missing" : undefined;
  if (key === "expiration") {
    // Less would be seconds, or a length of time.
    const sound = typeof value === "number" && value > 1e11;
    return sound ? undefined : "must be in milliseconds since 1970";
  }
  if (typeof value !== "string") return "must be a string";
  if (value.trim() === "") return "is empty";
  // Blanks and line ends come from careless pasting, and a line end would split the header.
  return /^[!-~]+$/.test(value)
    ? undefined
    : "contains a blank, a line end or a character that no key has";
}
