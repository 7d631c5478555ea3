import { parseJson } from "../json/parse-json.js";
import type { Issue } from "./issue.js";
import { report, under, type Key } from "./report.js";
import type { Check } from "./types.js";

/** How a text must look, and how to say so. */
export interface Format {
  readonly pattern: RegExp;
  readonly label: string;
}

export const URL_TEXT: Format = { pattern: /^[A-Za-z][A-Za-z0-9+.-]*:\/\/\S+$/, label: "a URL" };
export const DATE: Format = {
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  label: "a date such as 2024-12-31",
};
export const DATE_TIME: Format = {
  pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  label: "a time such as 2024-12-31T23:59:59Z",
};
export const LOCAL_DATE_MINUTE: Format = {
  pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
  label: "a time such as 2024-12-31 23:59",
};
export const LOCAL_DATE_TIME: Format = {
  pattern: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  label: "a time such as 2024-12-31 23:59:59",
};
export const TIME: Format = {
  pattern: /^\d{2}:\d{2}:\d{2}$/,
  label: "a time of day such as 23:59:59",
};
export const BASE64: Format = {
  pattern: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  label: "base64",
};
export const HEX: Format = { pattern: /^[0-9a-fA-F]*$/, label: "hexadecimal digits" };
export const CIDR: Format = {
  pattern: /^[0-9a-fA-F.:]+\/\d{1,3}$/,
  label: "a network such as 10.0.0.0/8",
};
export const IP: Format = { pattern: /^[0-9a-fA-F.:]+$/, label: "an IP address" };
export const COLOR_0X: Format = {
  pattern: /^0x[0-9a-fA-F]{6}$/,
  label: "a colour such as 0x1e90ff",
};
export const COLOR_HASH: Format = {
  pattern: /^#[0-9a-fA-F]{6}$/,
  label: "a colour such as #1e90ff",
};
export const E164: Format = {
  pattern: /^\+[1-9]\d{1,14}$/,
  label: "a phone number such as +14155550100",
};
export const EMAIL: Format = { pattern: /^[^@\s]+@[^@\s]+$/, label: "an email address" };

export function format(issues: Issue[], key: Key, value: unknown, wanted: Format): void {
  if (typeof value === "string" && !wanted.pattern.test(value)) {
    report(issues, key, "format", `must be ${wanted.label}`);
  }
}

/** Seconds since 1970. A number this large is milliseconds by mistake. */
export function unixSeconds(issues: Issue[], key: Key, value: unknown): void {
  if ((typeof value === "number" || typeof value === "bigint") && value >= 1e11) {
    report(issues, key, "format", "must be a time in seconds, looks like milliseconds");
  }
}

/** A text that holds JSON; `check` looks at what it holds. */
export function json(issues: Issue[], key: string | number, value: unknown, check?: Check): void {
  if (typeof value !== "string") return;
  let held: unknown;
  try {
    held = parseJson(value);
  } catch {
    report(issues, key, "format", "must be JSON");
    return;
  }
  const from = issues.length;
  check?.(held, issues);
  if (issues.length > from) under(issues, from, key);
}
