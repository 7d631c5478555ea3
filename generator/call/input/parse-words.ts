/** A parameter as it was typed: `--Filters.0.Name x`. */
export interface GivenParameter {
  /** `Filters.0.Name` */
  readonly name: string;
  /** Undefined: nothing that could be its value came after it. */
  readonly text: string | undefined;
}

export interface ParsedWords {
  readonly parameters: readonly GivenParameter[];
  /** All other words, in their order. */
  readonly rest: readonly string[];
}

/** Wire names begin with a capital, and options with a small letter. */
const PARAMETER = /^--[A-Z]/;

/** Not `-5`, nor a key that begins with `-----BEGIN`. */
const OPTION = /^--[A-Za-z]|^-[a-zA-Z]$/;

/**
 * Tells the parameters of a call from the command's own options.
 * @param takesValue whether the next word belongs to this option
 */
export function parseWords(
  words: readonly string[],
  takesValue: (option: string) => boolean,
): ParsedWords {
  const parameters: GivenParameter[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!PARAMETER.test(word)) {
      rest.push(word);
      if (takesValue(word) && at + 1 < words.length) rest.push(words[++at]!);
      continue;
    }
    const equals = word.indexOf("=");
    const next = words[at + 1];
    if (equals > 0) {
      parameters.push({ name: word.slice(2, equals), text: word.slice(equals + 1) });
    } else if (next === undefined || OPTION.test(next)) {
      parameters.push({ name: word.slice(2), text: undefined });
    } else {
      parameters.push({ name: word.slice(2), text: next });
      at++;
    }
  }
  return { parameters, rest };
}
