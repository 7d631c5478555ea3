import { resolve } from "node:path";
import { isRecord } from "../check/conform/record.js";
import { buildInput } from "../call/input/build-input.js";
import { parseData } from "../call/input/parse-data.js";
import type { GivenParameter } from "../call/input/parse-words.js";
import { readGiven, type ReadText } from "../call/input/read-given.js";
import { locate } from "../load/locate.js";
import { readTextFile } from "../load/text-file.js";
import type { Action, Model } from "../model/model.js";
import { UsageError } from "./usage-error.js";

export interface CallInputSource {
  readonly cwd: string;
  /** The file with all parameters, or `-`. */
  readonly file: string | undefined;
  readonly parameters: readonly GivenParameter[];
  readonly stdin: () => Promise<string>;
}

/** The input of a call, from files and flags. A UsageError with all that cannot be meant. */
export async function callInput(
  action: Action,
  model: Model,
  { cwd, file, parameters, stdin }: CallInputSource,
): Promise<Readonly<Record<string, unknown>>> {
  const read = reader(cwd, stdin);
  const problems: string[] = [];
  const base = file === undefined ? {} : await readBase(file, read, problems);
  const { given, problems: unread } = await readGiven(parameters, read);
  const built = buildInput(action, model, base, given);
  problems.push(...unread, ...built.problems);
  if (problems.length > 0) throw new UsageError(problems.join("\n  "));
  return built.input;
}

function reader(cwd: string, stdin: () => Promise<string>): ReadText {
  let asked = false;
  return async (name) => {
    if (name !== "-") {
      const text = readTextFile(resolve(cwd, name), name);
      return typeof text === "string" ? text : { problem: `"${name}": ${text.message}` };
    }
    if (asked) return { problem: "standard input can be read once only" };
    asked = true;
    return stdin();
  };
}

async function readBase(
  file: string,
  read: ReadText,
  problems: string[],
): Promise<Readonly<Record<string, unknown>>> {
  const text = await read(file);
  if (typeof text !== "string") {
    problems.push(`--json ${text.problem}`);
    return {};
  }
  const shown = file === "-" ? "standard input" : file;
  const parsed = parseData(text, shown);
  if ("findings" in parsed) {
    for (const { line, column, message } of locate(parsed.findings, () => text))
      problems.push(`${shown}:${line}:${column} is neither JSON nor YAML: ${message}`);
    return {};
  }
  if (isRecord(parsed.value)) return parsed.value;
  problems.push(`${shown} holds no parameters by name: it must be an object, {"Name": value}`);
  return {};
}
