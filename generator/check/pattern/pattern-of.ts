/** A regular expression from a spec, as generated code compiles it; undefined if it is none. */
export function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}
