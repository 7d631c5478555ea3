/**
 * What is not seen or turns text round: controls, format and direction marks, line separators,
 * halves of surrogate pairs. Spec text may hold all of it; nothing that we print does.
 */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The same as escapes, `\u202e`, which JSON and JavaScript read alike. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (found) =>
    Array.from({ length: found.length }, (_, i) => unitEscape(found.charCodeAt(i))).join(""),
  );
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
