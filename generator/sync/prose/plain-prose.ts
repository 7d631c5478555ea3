/** Longer prose is a document of its own; what it says of values stands in its beginning. */
const MAX_LENGTH = 8_000;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " ",
}; // prettier-ignore

/** Marks of Chinese print, and what stands for them in English. */
const MARKS: Readonly<Record<string, string>> = {
  "：": ":", "，": ",", "；": ";", "（": "(", "）": ")", "【": "[", "】": "]", "～": "~", "－": "-",
  "–": "-", "—": "-", "−": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "｜": "|", "％": "%", "、": ",",
}; // prettier-ignore

/**
 * Upstream's prose in one form: HTML, Markdown and entities gone, Chinese punctuation as English.
 * Backticks stay: they say where a value begins and ends.
 */
export function plainProse(prose: string): string {
  return prose
    .slice(0, MAX_LENGTH)
    .replace(/<(?:br|\/?p|\/?li|\/?tr|\/?ul|\/?div)\b[^<>]{0,200}>/gi, "\n")
    .replace(/<\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]{0,200})?>/gi, "")
    .replace(/&([a-z]{2,5});/gi, (found, name: string) => ENTITIES[name.toLowerCase()] ?? found)
    .replace(/\[([^[\]\n]{1,100})\]\([^()\s]{1,300}\)/g, "$1")
    .replace(/\*\*|^#+ /gm, "")
    .replace(/[：，；（）【】～－–—−“”‘’｜％、]/g, (mark) => MARKS[mark]!)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[ \t\r\u00a0\u3000]+/g, " ");
}
