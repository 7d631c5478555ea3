/** Names that a text mentions as wire names: `StartStreamIngest`, `RecordParams.MaxIdleTime`. */
export function mentionedNames(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?<![\w./:@#-])[A-Z][A-Za-z0-9]*(?:\[\])?(?:\.[A-Z][A-Za-z0-9]*(?:\[\])?)*(?![\w/@-])/g,
    ),
  ].map(([name]) => name);
}
