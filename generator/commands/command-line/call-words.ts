import { Command, type Option } from "commander";
import { parseWords } from "../../call/input/parse-words.js";
import type { CallFlags } from "../call-flags.js";
import type { CallWords } from "../call.js";
import { UsageError } from "../usage-error.js";
import type { Flags } from "./command-line.js";

/** Tells service, action, parameters and options from each other, in whatever order they come. */
export function callWords(
  call: Command,
  words: readonly string[],
  flags: Flags & CallFlags,
): CallWords {
  const takers = call.options.filter(({ required }) => required);
  const { parameters, rest } = parseWords(words, (word) =>
    takers.some((one) => isNamed(one, word)),
  );
  // The command's own options, once more, for those that stand behind the service.
  const tail = new Command("call").copyInheritedSettings(call);
  for (const option of call.options) tail.addOption(option);
  tail
    .option("-h, --help")
    .helpOption(false)
    .allowExcessArguments()
    .parse([...rest], { from: "user" });
  const later = Object.entries(tail.opts()).filter(
    ([name]) => tail.getOptionValueSource(name) === "cli",
  );
  const [service, action, stray] = tail.args;
  if (stray !== undefined) {
    throw new UsageError(
      `"${stray}" belongs to no parameter; write --Name ${stray}, and a list's flag once for each item`,
    );
  }
  return { service, action, parameters, flags: { ...flags, ...Object.fromEntries(later) } };
}

function isNamed({ long, short }: Option, word: string): boolean {
  return word === long || word === short;
}
