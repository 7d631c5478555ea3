/** Capital words joined by points, or of several words in one: neither `Room` nor `HTML`. */
const NAME =
  /(?<![\w./:@#-])[A-Z][a-z0-9]*(?:[A-Z]|(?:\[\])?\.[A-Z])[A-Za-z0-9]*(?:(?:\[\])?\.[A-Z][A-Za-z0-9]*)*(?:\[\])?(?![\w/@-])/g;

/** Names that a text mentions as wire names: `StartStreamIngest`, `RecordParams.MaxIdleTime`. */
export function mentionedNames(text: string): readonly string[] {
  return text.match(NAME) ?? [];
}
