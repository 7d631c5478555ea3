import { visible } from "../../diagnostics/diagnostic.js";
import { completeParameter, completeValue } from "./complete-parameter.js";
import type { Candidate, CommandShape, OptionShape } from "./command-shape.js";
import { readWords, type ReadWords } from "./read-words.js";
import type { ActionNames, SpecNames } from "./spec-names.js";

/** Where names come from; `cwd` is what `--cwd` says, if it is there. */
export interface NameSource {
  services(cwd: string | undefined): readonly string[];
  names(service: string, cwd: string | undefined): SpecNames | undefined;
}

/** What the last of the words may become. Nothing: the shell may offer files. */
export function completeWords(
  words: readonly string[],
  root: CommandShape,
  source: NameSource,
): readonly Candidate[] {
  // Bash takes `--output=json` for three words, zsh and fish for one.
  const joined = words.filter((word, at) => word !== "=" || !words[at - 1]?.startsWith("--"));
  const last = words.at(-1) === "=" ? "" : (joined.at(-1) ?? "");
  const before = words.at(-1) === "=" ? joined : joined.slice(0, -1);
  const [, prefix = "", word = last] = /^(--[^=]+=)(.*)$/s.exec(last) ?? [];
  const read = readWords(prefix === "" ? before : [...before, prefix.slice(0, -1)], root);
  return candidates(word, read, source)
    .filter(({ value }) => value.startsWith(word))
    .map((one) => ({ ...one, value: prefix + one.value, doc: firstSentence(one.doc) }));
}

function candidates(word: string, read: ReadWords, source: NameSource): readonly Candidate[] {
  const { command, operands, awaited, values, given } = read;
  const cwd = values.get("--cwd");
  const [service, actionName] = command.name === "call" ? operands : [];
  const names = service === undefined ? undefined : source.names(service, cwd);
  const action = actionName === undefined ? undefined : names?.action(actionName);
  if (typeof awaited === "object") {
    if (awaited.names[0] === "--service") return plain(source.services(cwd));
    return valuesOf(awaited, names, action);
  }
  if (awaited !== undefined) return names && action ? completeValue(awaited, action, names) : [];
  if (word.startsWith("-")) {
    const parameters = names && action ? completeParameter(word, action, names, given) : [];
    return [...parameters, ...optionsOf(command, given)];
  }
  if (names) return actionName === undefined ? plain(names.actions()) : [];
  if (operands.length === 0 && command.commands.length > 0) {
    return command.commands.map(({ name, description }) => ({ value: name, doc: description }));
  }
  const argument = command.arguments[operands.length] ?? command.arguments.at(-1);
  if (!argument || (operands.length >= command.arguments.length && !argument.variadic)) return [];
  if (/^(services?|from|to)$/.test(argument.name)) {
    return plain(source.services(cwd).filter((name) => !operands.includes(name)));
  }
  return plain(argument.choices);
}

function valuesOf(
  { names: [name], choices }: OptionShape,
  names: SpecNames | undefined,
  action: ActionNames | undefined,
): readonly Candidate[] {
  if (name === "--region") return plain(action?.regions ?? names?.regions() ?? []);
  if (name === "--wait") return action?.waiters ?? [];
  return plain(choices);
}

function optionsOf({ options }: CommandShape, given: readonly string[]): readonly Candidate[] {
  return options
    .filter(({ names }) => !names.some((name) => given.includes(name)))
    .map(({ names, description }) => ({ value: names[0]!, doc: description }));
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, doc: "" }));
}

/** Shells show it beside the candidate, on one line. */
function firstSentence(doc: string): string {
  const text = doc.replace(/\s+/g, " ").trim();
  return visible(/^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text);
}
