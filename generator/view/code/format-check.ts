import type { Format } from "../../load/format/field.js";
import { call, statement } from "./call.js";
import type { CheckScope, Spot } from "./check-scope.js";
import { VALIDATION } from "./module.js";
import type { Field } from "../../model/field.js";

/** The runtime's constant for each format that is checked by how the text looks. */
const CONSTANTS: Partial<Record<Format, string>> = {
  url: "URL_TEXT",
  date: "DATE",
  "date-time": "DATE_TIME",
  "local-date-minute": "LOCAL_DATE_MINUTE",
  "local-date-time": "LOCAL_DATE_TIME",
  time: "TIME",
  base64: "BASE64",
  hex: "HEX",
  cidr: "CIDR",
  ip: "IP",
  "color-0x": "COLOR_0X",
  "color-hash": "COLOR_HASH",
  e164: "E164",
  email: "EMAIL",
};

/** The statement that checks a field's format, or nothing where a format says too little. */
export function formatCheck(
  field: Field,
  { value, key }: Spot,
  scope: CheckScope,
  depth: number,
): string {
  const { format } = field.constraints;
  if (!format) return "";
  const use = (name: string): string => scope.parts.use(name, VALIDATION);
  const constant = CONSTANTS[format];
  if (constant)
    return statement([call(use("format"), ["issues", key, value, use(constant)]), ";"], depth);
  if (format === "unix-seconds")
    return statement([call(use("unixSeconds"), ["issues", key, value]), ";"], depth);
  if (format !== "json") return "";
  const held = scope.jsonCheck(field);
  return statement(
    [call(use("json"), ["issues", key, value, ...(held ? [held] : [])]), ";"],
    depth,
  );
}
