import { Command, Option } from "commander";
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
  const help = new Option("-h, --help");
  const named = (name: string): Option | undefined =>
    [...call.options, help].find(({ long, short }) => name === long || name === short);
  const { parameters, unknown, rest } = parseWords(words, {
    isOption: (name) => named(name) !== undefined,
    takesValue: (name) => named(name)?.required === true,
  });
  // The command's own options, once more, for those that stand behind the service.
  const tail = new Command("call").copyInheritedSettings(call);
  for (const option of call.options) tail.addOption(option);
  tail
    .addOption(help)
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
  const options = call.options.flatMap(({ long }) => (long == null ? [] : [long]));
  return {
    service,
    action,
    parameters,
    unknown,
    options,
    flags: { ...flags, ...Object.fromEntries(later) },
  };
}
