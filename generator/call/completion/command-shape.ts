/** A command as completion needs to know it. */
export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  readonly arguments: readonly ArgumentShape[];
  readonly commands: readonly CommandShape[];
}

export interface OptionShape {
  /** `--region`, and the short one, if there is one. */
  readonly names: readonly string[];
  readonly description: string;
  /** Whether the next word is its value. */
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

export interface ArgumentShape {
  readonly name: string;
  readonly choices: readonly string[];
  readonly variadic: boolean;
}

/** What a word may become. */
export interface Candidate {
  readonly value: string;
  /** One line, or nothing. */
  readonly doc: string;
  /** It is not a whole word yet: `--Filters.0.` */
  readonly open?: true;
}
