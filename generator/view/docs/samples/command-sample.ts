import { print } from "../../layout/doc.js";
import { dataDoc, type LiteralData } from "../../layout/literal.js";
import type { SampleCall } from "./sample-call.js";
import type { SampleInput } from "./sample-input.js";
import { shellWord } from "./shell-word.js";

/** Beyond this many flags a text of JSON is easier to read and to edit. */
const MOST_FLAGS = 8;

/** The call by `specpress call`: parameters as flags, or as JSON where they are many. */
export function commandSample(call: SampleCall, input: SampleInput): string {
  const head = [
    `specpress call ${call.service} ${call.action}`,
    ...(call.region === undefined ? [] : [`--region ${call.region}`]),
  ];
  const flags = flagsOf("", input);
  if (flags.length <= MOST_FLAGS && !flags.some((flag) => /\n| null$/.test(flag)))
    return [...head, ...flags].join(" \\\n  ");
  const body = print(dataDoc(input, { json: true }));
  return `${[...head, "--json -"].join(" ")} <<'EOF'\n${body}\nEOF`;
}

function flagsOf(path: string, value: LiteralData): readonly string[] {
  if (value === null || typeof value !== "object") return [flag(path, value)];
  const entries = Object.entries(value);
  if (entries.length === 0 && path !== "")
    return [`--${path} ${shellWord(Array.isArray(value) ? "[]" : "{}")}`];
  return entries.flatMap(([name, member]) =>
    flagsOf(path === "" ? name : `${path}.${name}`, member),
  );
}

function flag(path: string, value: string | number | bigint | boolean | null): string {
  // What begins with @ would name a file.
  const text = String(value).replace(/^@/, "@@");
  // A value with a dash in front would be taken for a flag.
  return text.startsWith("-") ? `--${path}=${shellWord(text)}` : `--${path} ${shellWord(text)}`;
}
