import type { DerivedLimits } from "./derived-limits.js";
import { NUMBER, numberOf } from "./number.js";

type Lengths = Pick<
  DerivedLimits,
  "minLength" | "maxLength" | "maxBytes" | "minItems" | "maxItems"
>;

const CHARACTERS = String.raw`(?:个?(?:字符|字|汉字|characters?)|-?characters?|letters)`;

/** `Length limit: [1,128]`. */
const LIMIT = new RegExp(
  String.raw`(?:length(?: limit| range)?|长度(?:限制|范围)?)(?: is|为|是|在)?\s*:?\s*[[(]\s*(${NUMBER})\s*[,~-]\s*(${NUMBER})\s*[\])]`,
  "i",
);
/** `长度为1-64个字符`, `1-20 characters`. */
const FROM_TO = new RegExp(
  String.raw`(?:长度(?:限制|范围)?(?:为|是|在)?\s*:?\s*(\d{1,6})\s*[-~到至]\s*(\d{1,6})(?!\d)(?!\s*(?:字节|bytes))|(?<![\d-])(\d{1,6})\s*(?:[-~到至]|to)\s*(\d{1,6})\s*${CHARACTERS})`,
  "i",
);
const MOST = new RegExp(
  String.raw`(?:up to|at most|(?:a )?maximum(?: length)?(?: of|:| is)?|max(?: length)?(?: of|:| is)|cannot exceed|length limit:?|no (?:more|longer) than|长度(?:限制|上限)(?:为|是|:)?|长度(?:不(?:能|得|可)?(?:超过|大于)|小于等于|最[长大多](?:为|是|:)?)|最大长度(?:为|是|:)?|最[长多](?:支持|允许|为)?|不(?:能|得|可)?超过)\s*(\d{1,9})(?!\d)\s*(个?字符|字节|个?字|个?汉字|characters?|bytes?)?`,
  "gi",
);
/** Words that say by themselves that a length is meant. */
const LENGTH = /长度|length|最长/i;

/** How long a text may be. Bytes and characters are told apart where the prose does. */
export function deriveTextLength(text: string): Lengths {
  const limit = LIMIT.exec(text) ?? FROM_TO.exec(text);
  if (limit) {
    const [least, most] = limit.slice(1).filter((part) => part !== undefined);
    return ordered("minLength", numberOf(least!), "maxLength", numberOf(most!));
  }
  for (const [whole, count, unit] of text.matchAll(MOST)) {
    const most = numberOf(count!);
    if (most === undefined || most === 0) continue;
    if (unit !== undefined && /字节|byte/i.test(unit)) return { maxBytes: most };
    if (unit !== undefined || LENGTH.test(whole)) return { maxLength: most };
  }
  return {};
}

const QUANTITY = new RegExp(
  String.raw`(?:quantity|array length(?: limit| range)?|数组长度(?:限制|范围)?|数量)(?: is|为|是)?\s*:?\s*[[(]\s*(\d{1,6})\s*[,~-]\s*(\d{1,6})\s*[\])]`,
  "i",
);
const MOST_ITEMS = new RegExp(
  String.raw`(?:array length limit:?|array (?:length )?cannot exceed|(?:list|array)[^.\n]{0,20} up to|(?:上限|最[大多长](?:支持|允许|可(?:以)?(?:传|填|输入|指定|设置|包含|添加)?|传(?:入)?|填(?:写)?|为)?|不(?:能|得|可)?超过|数组长度(?:限制|上限|最大)?(?:为|是|:)?|单次(?:最多)?(?:支持|查询)?)\s*:?|\(max:|fill in up to|can contain up to|a maximum of|up to)\s*(\d{1,6})(?!\d)(?!\s*(?:字|characters?|bytes?|MB|KB|小时|天|分钟|秒|hours?|days?|minutes?|seconds?|months?|%))`,
  "i",
);

/** How many items a list may have. */
export function deriveItemCount(text: string): Lengths {
  const quantity = QUANTITY.exec(text);
  if (quantity)
    return ordered("minItems", numberOf(quantity[1]!), "maxItems", numberOf(quantity[2]!));
  const most = MOST_ITEMS.exec(text);
  const maxItems = most ? numberOf(most[1]!) : undefined;
  return maxItems !== undefined && maxItems > 0 ? { maxItems } : {};
}

function ordered(
  leastKey: "minLength" | "minItems",
  least: number | undefined,
  mostKey: "maxLength" | "maxItems",
  most: number | undefined,
): Lengths {
  if (least === undefined || most === undefined || least > most || most === 0) return {};
  // A text or list of no length is what leaving it out means.
  return { ...(least > 0 && { [leastKey]: least }), [mostKey]: most };
}
