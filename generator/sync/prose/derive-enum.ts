/** What opens a list of values. */
const INTRO =
  /(?:valid values?|possible values?|optional values?|available values?|supported values?|enumerat(?:ion|ed) values?|enum(?:eration)?|(?<!default )\bvalues?|可选值|可取值|可选取值|取值(?:范围|说明|列表)?|枚举(?:值|类型|如下)?|有效值|可选(?:项|参数)?|可选择)(?:\s*(?:are|is|include|as follows|为|有|包括|包含|如下|分别为))*\s*:\s*/gi;

/** What makes an enumeration one of several things that are allowed. */
const MORE =
  /大于|小于|其他|等等|\.\.\.|…|greater than|less than|\bothers?\b|\belse\b|\betc\b|\bexamples?\b|例如|such as|e\.g\./i;

const TEXT = String.raw`(?:[A-Za-z_](?:[\w.+/-]{0,62}[\w+])?|\d(?:[\w.:+-]{0,30}[\w+])?)`;
const VALUE = String.raw`(?:\x60\s?(${TEXT})\s?\x60|["'](${TEXT})["']|(${TEXT}))`;
const ASIDE = String.raw`(?:\s*\([^()\n]{0,80}\))?`;
const NEXT = String.raw`\s*(?:,(?:\s*(?:and|or))?|/|\||;|\bor\b|\band\b|或|和)\s*`;

const LIST = new RegExp(String.raw`^${VALUE}${ASIDE}(?:${NEXT}${VALUE}${ASIDE}){0,99}`);
const LISTED = new RegExp(String.raw`${VALUE}${ASIDE}(?:${NEXT}|$)`, "y");
/** What may stand behind a list that is over. */
const OVER = /^\s*(?:$|[.。;\n]|\((?:default|默认))/i;

const LABELLED = new RegExp(
  String.raw`^[\s*•-]*${VALUE}${ASIDE}\s*(?:[:=]|-+(?![\w])|-(?=[^\x00-\x7f]))\s*\S`,
);

const MAX_VALUES = 100;

/** The values that a text may have, where its prose lists them all, in its order. */
export function deriveTexts(text: string): readonly string[] {
  for (const intro of text.matchAll(INTRO)) {
    const rest = text.slice(intro.index + intro[0].length).trimStart();
    const found = distinct(labelled(rest) ?? listed(rest) ?? []);
    if (found.length > 0 && !MORE.test(rest.slice(0, 400))) return found;
  }
  return [];
}

/** `A: one; B: two`, or one a line. */
function labelled(rest: string): readonly string[] | undefined {
  const parts = rest.split(/[;\n|。]|(?<=[a-z)])\. /).filter((part) => part.trim() !== "");
  const end = parts.findIndex((part) => !LABELLED.test(part));
  const own = end < 0 ? parts : parts.slice(0, end);
  // Something stands in between that we cannot read: the list would have a hole.
  if (end >= 0 && parts.slice(end).some((part) => /^[\s*•-]*`[^`\s]+`\s*:/.test(part)))
    return undefined;
  const values = own.map((part) => valueOf(LABELLED.exec(part)!));
  return values.length >= 2 ? values : undefined;
}

/** `A, B or C`. */
function listed(rest: string): readonly string[] | undefined {
  const whole = LIST.exec(rest)?.[0];
  if (whole === undefined || !OVER.test(rest.slice(whole.length))) return undefined;
  const values: string[] = [];
  LISTED.lastIndex = 0;
  for (let match = LISTED.exec(whole); match && match[0] !== ""; match = LISTED.exec(whole))
    values.push(
      ...valueOf(match)
        .split("/")
        .filter((one) => one !== ""),
    );
  return values;
}

function valueOf([, ticked, quoted, bare]: RegExpExecArray): string {
  // "1.PIPELINE_FAILOVER": numbered by a person.
  return (ticked ?? quoted ?? bare ?? "").replace(/^\d{1,2}\.(?=[A-Za-z])/, "");
}

/** `0: no`, `1-yes`, `2 (none)`: a number of its own and what it means. */
const MEANING =
  /(?<![\w./^-]|\d:)[\x60"']?(-?\d{1,9})[\x60"']?(?:\s?\([^()\n]{0,40}\))?\s?(?:[:=]|-{1,2})\s?(?=[^\s:=-])(?!\d+\s*(?:[-:,.;)\]]|$))|(?<![\w./^-]|\d:)\x60?(-?\d{1,9})\x60?\s?\((?=[^()\n]{2,80}\))/gm;

/** `0 means no`, `1表示是`, `2 is off`. */
const WORDED =
  /(?<![\w.:/^-])[\x60"']?(-?\d{1,9})[\x60"']?\s?(?:\([^()\n]{0,40}\)\s?)?(?:,\s?)?(?:表示|代表|为|是|means?\b|indicates?\b|represents?\b|for\b|is\b)/g;

/** `0 呼入 1 呼出`: but `1 天` is a quantity, and `第 1 页` a place. */
const SPACED =
  /(?<![\w.:/^-]|[第前后近每共约为到至过大小于]\s?)(\d{1,3})\s?(?=\p{Script=Han})(?!分钟|[个天日时小秒次条台元月年位字人种倍级周号项名页张笔万亿千百至到或和])/gu;

/** The numbers that prose gives a meaning each, in rising order. */
export function deriveNumbers(text: string): readonly number[] {
  if (MORE.test(text)) return [];
  const introduced = text.search(INTRO) >= 0;
  return (
    [MEANING, WORDED, SPACED]
      .map((pattern) => risingNumbers(text, pattern, introduced && pattern === MEANING))
      .find((values) => values.length > 0) ?? []
  );
}

function risingNumbers(text: string, pattern: RegExp, gaps: boolean): readonly number[] {
  const found = [...text.matchAll(pattern)].map(([, one, other]) => Number(one ?? other));
  const values = distinct(found);
  const [first = 0] = values;
  const rises = values.every((value, index) => index === 0 || value > values[index - 1]!);
  const even = values.every((value, index) => value === first + index);
  if (values.length < 2 || !rises) return [];
  return gaps || (even && (first === 0 || first === 1)) ? values : [];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  const all = [...new Set(values)];
  return all.length > MAX_VALUES ? [] : all;
}
