import type { Unit } from "../../load/format/field.js";
import { inUnit } from "./derive-unit.js";
import type { DerivedLimits } from "./derived-limits.js";
import { ITSELF, NUMBER, numberOf } from "./number.js";

type Range = Pick<DerivedLimits, "min" | "max" | "exclusiveMin" | "exclusiveMax">;

const INTRODUCED = String.raw`(?:value range|range of values|valid range|\brange|取值范围|数值范围|范围|取值区间|取值)(?: is| of| from|为|是|在)?\s*:?\s*(?:integers?|整数)?\s*`;
const JOINT = String.raw`\s*(?:-|~|to|至|到|,)\s*`;

/** `[1, 100]`, `(0,3000]`. */
const BRACKETS = new RegExp(
  String.raw`${INTRODUCED}([[(])\s*(${NUMBER})\s*[,~-]\s*(${NUMBER})\s*([\])])`,
  "i",
);
/** `Value range: 1-100`, `取值范围 1~100`, `between 1 and 100`. */
const ENDS = new RegExp(
  String.raw`(?:${INTRODUCED}|范围\D{0,4})(${NUMBER})${JOINT}(${NUMBER})${ITSELF}(?!\s*[-~,]\s*\d)(?!\s*(?:or|或)\b)`,
  "i",
);
const BETWEEN = new RegExp(String.raw`\bbetween (${NUMBER}) and (${NUMBER})${ITSELF}`, "i");
const MOST = new RegExp(
  String.raw`(?:maximum(?: value)?(?: allowed)?(?: is|:)|\bmax(?: is|:)|value cannot (?:exceed|be (?:larger|greater) than)|value of this parameter cannot exceed|最大(?:值)?(?:为|是|:)?|上限(?:为|是|:)?|不(?:能|得|可|应)?(?:超过|大于|高于))\s*(${NUMBER})${ITSELF}`,
  "i",
);
const LEAST = new RegExp(
  String.raw`(?:minimum(?: value)?(?: allowed)?(?: is|:)|\bmin(?: is|:)|value cannot be (?:smaller|less) than|最小(?:值)?(?:为|是|:)?|下限(?:为|是|:)?|不(?:能|得|可|应)?(?:小于|低于))\s*(${NUMBER})${ITSELF}`,
  "i",
);
const LEAST_OR_MOST = new RegExp(
  String.raw`cannot be (?:smaller|less) than (${NUMBER}) or (?:larger|greater) than (${NUMBER})${ITSELF}`,
  "i",
);

/** Least and greatest value, where the prose states them for the number itself. */
export function deriveRange(text: string, unit: Unit | undefined): Range {
  const brackets = BRACKETS.exec(text);
  if (brackets) {
    const [, open, from, to, close] = brackets;
    const [least, most] = [numberOf(from!), numberOf(to!)];
    if (least === undefined || most === undefined || least >= most) return {};
    return {
      ...(open === "(" ? { exclusiveMin: least } : { min: least }),
      ...(close === ")" ? { exclusiveMax: most } : { max: most }),
    };
  }
  const ends = ENDS.exec(text) ?? BETWEEN.exec(text) ?? LEAST_OR_MOST.exec(text);
  if (ends && inUnit(text.slice(ends.index + ends[0].length), unit))
    return ordered(numberOf(ends[1]!), numberOf(ends[2]!));
  return ordered(found(LEAST, text, unit), found(MOST, text, unit));
}

function ordered(min: number | undefined, max: number | undefined): Range {
  if (min !== undefined && max !== undefined && min >= max) return {};
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function found(pattern: RegExp, text: string, unit: Unit | undefined): number | undefined {
  const match = pattern.exec(text);
  return match && inUnit(text.slice(match.index + match[0].length), unit)
    ? numberOf(match[1]!)
    : undefined;
}
