import type { Unit } from "../../load/format/field.js";
import { inUnit } from "./derive-unit.js";
import { ITSELF, NUMBER, numberOf } from "./number.js";

const SAYS = String.raw`(?:(?:the )?default(?: value)?(?: is| of| to|:)*|defaults? to|默认(?:值)?(?:为|是|取|:)*)\s*:?\s*`;

/** Behind the number: its end, or the unit that the field has anyway. */
const END = String.raw`(?=\s*(?:$|[.,;)(\]"'\x60\n|]|[^\w\s.,;%])|\s*(?:ms|milliseconds?|seconds?|s|kbps|bps|fps|hz|px|pixels?)\b|\s+(?!hour|day|minute|month|year|%)[a-z])`;

const A_NUMBER = new RegExp(String.raw`${SAYS}[\x60"']?(${NUMBER})[\x60"']?${ITSELF}${END}`, "i");
/** `20 by default`, `1 (default)`, `0 is the default`, `0: No (default)`, `0 will be used`. */
const BEFORE = new RegExp(
  String.raw`(?<![\w.-])[\x60"']?(${NUMBER})[\x60"']?(?:\s?\(\s?(?:the )?(?:default(?: value)?|默认值?)\s?\)| by default| is (?:also )?the default| will be used|\s?:\s?[^:;,.\d\n()|]{1,40}\((?:default(?: value)?|默认值?)\))`,
  "i",
);
const A_FLAG = new RegExp(String.raw`${SAYS}[\x60"']?(true|false|是|否)(?![\w])`, "i");
const A_TEXT = new RegExp(
  String.raw`${SAYS}(?:\x60([\w.:/+-]{1,64})\x60|"([\w.:/+-]{1,64})"|([A-Z][A-Za-z0-9_]{1,31})(?=\s*(?:$|[.,;)(\n])))`,
  "i",
);
const TEXT_BEFORE =
  /(?:`([\w.:/+-]{1,64})`|\b([A-Za-z][\w.+-]{0,31}))(?: ?\((?:default(?: value)?|默认值?)\)| is (?:also )?the default| will be used)/;

export function deriveDefaultNumber(text: string, unit: Unit | undefined): number | undefined {
  const match = A_NUMBER.exec(text) ?? BEFORE.exec(text);
  return match && inUnit(text.slice(match.index + match[0].length), unit)
    ? numberOf(match[1]!)
    : undefined;
}

export function deriveDefaultFlag(text: string): boolean | undefined {
  const word = A_FLAG.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? undefined : word === "true" || word === "是";
}

/** Only a value that stands among those listed: a bare word behind "default" may be anything. */
export function deriveDefaultText(text: string, values: readonly string[]): string | undefined {
  const words = [A_TEXT.exec(text), TEXT_BEFORE.exec(text)].flatMap((match) =>
    match ? match.slice(1).filter((one) => one !== undefined) : [],
  );
  return words.find((word) => values.includes(word));
}
