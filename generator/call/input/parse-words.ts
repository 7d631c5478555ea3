/** A parameter as it was typed: `--Filters.0.Name x`. */
export interface GivenParameter {
  /** `Filters.0.Name` */
  readonly name: string;
  /** Undefined: nothing that could be its value came after it. */
  readonly text: string | undefined;
}

export interface ParsedWords {
  readonly parameters: readonly GivenParameter[];
  /** Flags that are neither parameters nor options: misspelt ones of either. */
  readonly unknown: readonly string[];
  /** All other words, in their order. */
  readonly rest: readonly string[];
}

/** What is known of the command's own options. */
export interface KnownOptions {
  isOption(name: string): boolean;
  /** Whether the next word belongs to it. */
  takesValue(name: string): boolean;
}

/** Wire names begin with a capital, and options with a small letter. */
const PARAMETER = /^--[A-Z]/;

/** Not `-5`, nor a key that begins with `-----BEGIN`. */
const FLAG = /^--[A-Za-z]|^-[a-zA-Z]$/;

/** Tells the parameters of a call from the command's own options. */
export function parseWords(words: readonly string[], options: KnownOptions): ParsedWords {
  const parameters: GivenParameter[] = [];
  const unknown: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const equals = word.indexOf("=");
    const name = equals > 0 ? word.slice(0, equals) : word;
    const next = words[at + 1];
    if (
      PARAMETER.test(word) ||
      (word.startsWith("--") && FLAG.test(word) && !options.isOption(name))
    ) {
      const hasNext = equals < 0 && next !== undefined && !FLAG.test(next);
      const text = equals > 0 ? word.slice(equals + 1) : hasNext ? next : undefined;
      if (hasNext) at++;
      if (PARAMETER.test(word)) parameters.push({ name: name.slice(2), text });
      else unknown.push(name);
    } else {
      rest.push(word);
      if (equals < 0 && next !== undefined && options.takesValue(word)) rest.push(words[++at]!);
    }
  }
  return { parameters, unknown, rest };
}
