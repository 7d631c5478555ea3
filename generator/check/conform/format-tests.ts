import type { Format } from "../../load/format/field.js";

/**
 * The shape of each format that can be checked without knowing more than the text. They are loose
 * on purpose: a check that refuses a valid request is worse than none.
 */
export const FORMAT_PATTERNS: { readonly [F in Format]?: RegExp } = {
  url: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  "local-date-minute": /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
  "local-date-time": /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  time: /^\d{2}:\d{2}:\d{2}$/,
  base64: /^[A-Za-z0-9+/]*={0,2}$/,
  hex: /^[0-9a-fA-F]*$/,
  cidr: /^[0-9a-fA-F.:]+\/\d{1,3}$/,
  ip: /^[0-9a-fA-F.:]+$/,
  "color-0x": /^0x[0-9a-fA-F]{6}$/,
  "color-hash": /^#[0-9a-fA-F]{6}$/,
  e164: /^\+[1-9]\d{1,14}$/,
  email: /^[^@\s]+@[^@\s]+$/,
};

/** What a value of each checked format must be, in words. */
export const FORMAT_WORDS: { readonly [F in Format]?: string } = {
  url: "a URL",
  date: "a date, YYYY-MM-DD",
  "date-time": "an ISO 8601 date and time",
  "local-date-minute": "a date and time, YYYY-MM-DD HH:MM",
  "local-date-time": "a date and time, YYYY-MM-DD HH:MM:SS",
  time: "a time, HH:MM:SS",
  base64: "Base64",
  hex: "hex digits",
  json: "JSON",
  cidr: "an address range in CIDR notation",
  ip: "an IP address",
  "color-0x": "a colour, 0xRRGGBB",
  "color-hash": "a colour, #RRGGBB",
  e164: "a phone number, + and digits",
  email: "an e-mail address",
  "unix-seconds": "a Unix time in seconds",
};

/** Whatever is later than this, in seconds (the year 5138), is milliseconds by mistake. */
const UNIX_SECONDS_END = 1e11;

/** Whether a text or number has its format. Formats that cannot be checked let everything pass. */
export function hasFormat(value: string | number, format: Format): boolean {
  if (typeof value === "number") {
    return format !== "unix-seconds" || !(value >= UNIX_SECONDS_END);
  }
  if (format === "json") return parseJson(value) !== undefined;
  if (format === "base64" && value.length % 4 !== 0) return false;
  return FORMAT_PATTERNS[format]?.test(value) ?? true;
}

/** Undefined, which JSON cannot say, when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => {
      // The runtime keeps the digits of such an integer; 1e21 and more is written with an exponent.
      const isLarge = Number.isInteger(value) && !Number.isSafeInteger(value);
      return isLarge && Math.abs(value as number) < 1e21 ? BigInt(value as number) : value;
    }) as unknown;
  } catch {
    return undefined;
  }
}
