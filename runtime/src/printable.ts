// Control characters drive terminals, bidirectional ones reorder what is read, and half a surrogate
// pair is no character. Text from elsewhere must show them, not perform them.
// oxlint-disable no-control-regex
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
// oxlint-enable no-control-regex

/** Text from elsewhere, made safe to print: what a terminal would act upon is escaped. */
export function printable(text: string, limit: number = Infinity): string {
  const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return shown.replace(UNPRINTABLE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
