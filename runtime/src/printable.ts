// Control characters drive terminals, bidirectional ones reorder what is read, and half a surrogate
// pair is no character. Text from elsewhere must show them, not perform them.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu;

/** Text from elsewhere, made safe to print: what a terminal would act upon is escaped. */
export function printable(text: string, limit: number = Infinity): string {
  const shown = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return shown.replace(UNPRINTABLE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
