/** `StartPublishCdnStream` has start, publish, cdn and stream; `H264` has h, 264 and h264. */
export function nameParts(name: string): readonly string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|\P{ASCII}+/gu) ?? []).map((part) =>
    part.toLowerCase(),
  );
}

/**
 * Everything that a name can be found by: its parts, and what follows each of them in one piece, so
 * that the beginning of such a piece is any run of parts (`cdnstream`, `publishcdn`).
 */
export function nameWords(name: string): readonly string[] {
  const parts = nameParts(name);
  return [...new Set([...parts, ...parts.map((_, i) => parts.slice(i).join(""))])];
}

/** A name without its hyphens, dots and capitals. */
export function plainName(name: string): string {
  return nameParts(name).join("");
}

/** The words of a text. Names in it are split, and stay whole as well. */
export function textWords(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const parts = nameParts(word);
    return parts.length > 1 ? [...parts, parts.join("")] : parts;
  });
}

/** Words that questions are made of, and that say nothing about what is looked for. */
const FILLERS: ReadonlySet<string> = new Set(
  "a an and are can do does for from how i in is it my of on or the to what when where which with".split(
    " ",
  ),
);

/** What a query asks for: in capitals and small letters as in names, or in small letters alone. */
export function queryWords(query: string): readonly string[] {
  const words = query
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) =>
      /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word) ? nameParts(word) : [word.toLowerCase()],
    );
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
