import { visible, type Path } from "../../diagnostics/diagnostic.js";
import type { Action, Model } from "../../model/model.js";
import { appendAt, draftOf, putAt, valueOf, type Draft } from "./draft.js";
import { fieldAt, isField, type FieldAt, type NoField } from "./field-at.js";
import { parameterPath, flagText } from "./parameter-path.js";
import { parseData } from "./parse-data.js";
import type { GivenParameter } from "./parse-words.js";
import { guessedValue, typedValue } from "./typed-value.js";

export interface BuiltInput {
  readonly input: Readonly<Record<string, unknown>>;
  /** What was typed and cannot be meant. */
  readonly problems: readonly string[];
}

/**
 * The input of a call: what a file gave, and over it the parameters that were typed. Values get the
 * types that the model asks for, and are not checked yet.
 */
export function buildInput(
  action: Action,
  model: Model,
  base: Readonly<Record<string, unknown>>,
  given: readonly GivenParameter[],
): BuiltInput {
  const problems: string[] = [];
  let draft: Draft = draftOf(base);
  const taken = new Set<string>();
  for (const { name, text } of given) {
    const path = parameterPath(name);
    const typed = path
      ? typedText(path, fieldAt(action, model, path), text)
      : { problem: `--${visible(name)} is no path to a parameter; write --Name, or --List.0.Name` };
    if (!path || "problem" in typed) {
      if ("problem" in typed) problems.push(typed.problem);
      continue;
    }
    const key = path.join(".");
    const value = draftOf(typed.value);
    if (typed.appended) {
      // The first one replaces what the file says, and nothing that was typed.
      const more = [...taken].some((one) => one === key || one.startsWith(`${key}.`));
      draft = appendAt(more ? draft : putAt(draft, path, draftOf([])), path, value);
    } else {
      if (taken.has(key)) problems.push(`${visible(flagText(path))} is given twice`);
      draft = putAt(draft, path, value);
    }
    taken.add(key);
  }
  const input = valueOf(draft, (path) =>
    problems.push(`${visible(flagText(path))} is missing: a list has no gaps`),
  );
  return { input: input as BuiltInput["input"], problems };
}

type TypedText =
  | { readonly value: unknown; /** As one more item. */ readonly appended?: boolean }
  | { readonly problem: string };

function typedText(path: Path, found: FieldAt | NoField, text: string | undefined): TypedText {
  const flag = visible(flagText(path));
  if (!isField(found)) {
    const { reason, at } = found;
    // The check of the whole input reports it, and knows what is like it.
    if (reason === "unknown") return { value: text === undefined ? true : guessedValue(text) };
    return { problem: noFieldText(flag, reason, visible(flagText(at))) };
  }
  const { field, isItem } = found;
  const { type } = field;
  const whole = type.list && !isItem;
  if (text === undefined) {
    if (type.base === "boolean" && !whole) return { value: true };
    return { problem: `${flag} needs a value; one that begins with a dash is written ${flag}=-…` };
  }
  const structured = type.structure !== undefined;
  if (!structured && !(whole && text.trimStart().startsWith("["))) {
    return { value: typedValue(text, type), appended: whole };
  }
  const parsed = parseData(text, flag);
  if (!("value" in parsed)) {
    const shape = whole ? `[${structured ? "{…}" : "…"}]` : "{…}";
    return {
      problem: `${flag} is neither JSON nor YAML; write '${shape}', or its members one by one`,
    };
  }
  return { value: parsed.value, appended: whole && !Array.isArray(parsed.value) };
}

function noFieldText(flag: string, reason: NoField["reason"], at: string): string {
  switch (reason) {
    case "no-list":
      return `${flag}: ${at.slice(2)} is no list`;
    case "list":
      return `${flag}: ${at.slice(2)} is a list; write ${at}.0 for its first item`;
    default:
      return `${flag}: ${at.slice(2)} has no members`;
  }
}
