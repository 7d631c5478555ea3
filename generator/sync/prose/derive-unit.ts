import type { Unit } from "../../load/format/field.js";
import type { DerivedLimits } from "./derived-limits.js";

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ["milliseconds", /^(?:milliseconds?|ms|毫秒)/i],
  ["seconds", /^(?:seconds?|secs?\b|s\b|秒)/i],
  ["minutes", /^(?:minutes?|mins?\b|分钟)/i],
  ["hours", /^(?:hours?|h\b|小时)/i],
  ["days", /^(?:days?|天|日)/i],
  ["kbps", /^(?:kbps|kb\/s|kbit\/s)/i],
  ["bps", /^(?:bps|bits? per second)/i],
  ["kilobytes", /^(?:kb|kilobytes?)(?![a-z/])/i],
  ["megabytes", /^(?:mb|megabytes?|兆字节|兆)(?![a-z/])/i],
  ["gigabytes", /^(?:gb|gigabytes?)(?![a-z/])/i],
  ["bytes", /^(?:bytes?|字节|byte)(?![a-z/])/i],
  ["fps", /^(?:fps|frames? per second|帧\/秒)/i],
  ["hertz", /^(?:hz|hertz|赫兹)/i],
  ["pixels", /^(?:pixels?|px\b|像素)/i],
  ["percent", /^(?:percent|percentage|%|百分比)/i],
];

/** Where a unit is named: `单位:秒`, `unit is kbps`, `(seconds)`, `in milliseconds`. */
const NAMED =
  /(?:单位\s*(?:为|是|:)?|\bunits?\s*(?:is|:|of)?)\s*[`"']?([^\s,.;。)\n]{1,20}[^,.;。)\n]{0,12})/i;
const BRACKETS = /\(\s*(?:in )?([a-z%/]{1,15}|毫秒|秒|分钟|小时|天|字节)\s*\)/gi;
const IN = /\bin (milliseconds|seconds|minutes|hours|days|bytes|ms)\b/i;

/** Of which unit a number is, or that it is a point in time. */
export function deriveUnit(text: string): Pick<DerivedLimits, "unit" | "format"> {
  const unit = unitOf(NAMED.exec(text)?.[1]) ?? bracketed(text) ?? unitOf(IN.exec(text)?.[1]);
  if (/unix|时间戳|\btimestamp/i.test(text)) {
    if (unit === "milliseconds" || /毫秒|millisecond/i.test(text))
      return { format: "unix-milliseconds" };
    if (unit === "seconds" || /unix|秒|second/i.test(text)) return { format: "unix-seconds" };
    return {};
  }
  return unit === undefined ? {} : { unit };
}

/** The unit that a text begins with. */
export function unitOf(text: string | undefined): Unit | undefined {
  return text === undefined ? undefined : UNITS.find(([, pattern]) => pattern.test(text))?.[0];
}

const LONG = /^\s*(?:个月|月|年|周|months?|years?|weeks?)/i;

/** Whether what stands behind a number leaves it in the unit of its field: `60 minutes` may not. */
export function inUnit(after: string, unit: Unit | undefined): boolean {
  const own = unitOf(after.trimStart());
  return !LONG.test(after) && (own === undefined || own === unit);
}

function bracketed(text: string): Unit | undefined {
  for (const [, inside] of text.matchAll(BRACKETS)) {
    const unit = unitOf(inside);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
