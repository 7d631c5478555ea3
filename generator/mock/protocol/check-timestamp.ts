import type { MockRefusal } from "../mock-call.js";
import { wireNameOf, type Envelope } from "./envelope.js";

/** Five minutes, to either side. */
const WINDOW = 300;

/**
 * Whether the request has been signed just now.
 * @param now the server's clock, in milliseconds
 */
export function checkTimestamp({ form, common }: Envelope, now: number): MockRefusal | undefined {
  const { Timestamp: text } = common;
  const name = wireNameOf("Timestamp", form);
  if (text === undefined) return { code: "MissingParameter", message: `${name} is missing` };
  if (!/^\d{1,15}$/.test(text)) {
    return {
      code: "InvalidParameterValue",
      message: `${name} must be a Unix time in whole seconds`,
    };
  }
  const seconds = Math.floor(now / 1000);
  const off = Number(text) - seconds;
  if (Math.abs(off) <= WINDOW) return undefined;
  const hint = Number(text) > 1e11 ? " It looks like milliseconds; seconds are wanted." : "";
  return {
    code: "AuthFailure.SignatureExpire",
    message: `${name} ${text} is ${Math.abs(off)} seconds ${off < 0 ? "behind" : "ahead of"} the server's clock (${seconds}); ${WINDOW} are allowed.${hint}`,
  };
}
