/** A number as prose writes it, with commas between thousands or without. */
export const NUMBER = String.raw`-?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,15}(?:\.\d{1,6})?)`;

/**
 * Behind a number that stands for itself: `5万`, `2^32`, `10MB` and `3*Duration` are others, and
 * `10%` is its unit's business.
 */
export const ITSELF = String.raw`(?![\d^*.]*[\d^*])(?!\s?(?:[万亿千百]|[wkmgt](?![a-z])|[kmg]b))`;

export function numberOf(text: string): number | undefined {
  const value = Number(text.replaceAll(",", ""));
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
}
