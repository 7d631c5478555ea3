import type { CommandShape, OptionShape } from "./command-shape.js";

/** What the words before the one being typed say. */
export interface ReadWords {
  readonly command: CommandShape;
  /** Words that are neither commands nor options nor their values. */
  readonly operands: readonly string[];
  /** The option, or the parameter's flag, whose value comes next. */
  readonly awaited: OptionShape | string | undefined;
  /** Values of options by the option's first name. */
  readonly values: ReadonlyMap<string, string>;
  /** Options and flags that were given. */
  readonly given: readonly string[];
}

/** Follows the words down the tree of commands. Nothing here is an error: they are being typed. */
export function readWords(words: readonly string[], root: CommandShape): ReadWords {
  let command = root;
  const operands: string[] = [];
  const values = new Map<string, string>();
  const given: string[] = [];
  let awaited: OptionShape | string | undefined;
  for (const word of words) {
    if (awaited !== undefined && !/^--[A-Za-z]/.test(word)) {
      if (typeof awaited === "object") values.set(awaited.names[0]!, word);
      awaited = undefined;
      continue;
    }
    awaited = undefined;
    if (word.startsWith("-")) {
      const [name = "", value] = word.split("=", 2);
      given.push(name);
      const option = command.options.find(({ names }) => names.includes(name));
      if (value === undefined) awaited = option ? taking(option) : parameter(word);
      else if (option) values.set(option.names[0]!, value);
      continue;
    }
    const inner =
      operands.length === 0 ? command.commands.find(({ name }) => name === word) : undefined;
    if (inner) command = inner;
    else operands.push(word);
  }
  return { command, operands, awaited, values, given };
}

function taking(option: OptionShape): OptionShape | undefined {
  return option.takesValue ? option : undefined;
}

function parameter(word: string): string | undefined {
  return /^--[A-Z]/.test(word) ? word : undefined;
}
