import { dollarQuoted } from "./dollar-quoted.js";
import { RequestProblem } from "./request-problem.js";

/** The words of a command, and the variables in it that a shell would have put in. */
export interface ShellWords {
  readonly words: readonly string[];
  readonly variables: readonly string[];
}

const VARIABLE = /^\$(?:\{[^}]*\}|\([^)]*\)|\w+)/;

/** What may follow one command, behind its last word: another one, or where its output goes. */
const AFTER = /^(?:\d?>|&(?:&|\s|$))/;

/** Parts a command as a POSIX shell and bash do; what follows a pipe or redirection is left out. */
export function shellWords(text: string): ShellWords {
  const words: string[] = [];
  const variables: string[] = [];
  let word: string | undefined;
  let at = 0;
  const quoted = (end: number, inside: string): void => {
    word = (word ?? "") + inside;
    at = end + 1;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 256);
    const character = text[at]!;
    if (/^\\\r?\n/.test(rest)) at += rest[1] === "\r" ? 3 : 2;
    else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at++;
    } else if (character === ";" || character === "|") break;
    else if (word === undefined && words.length > 0 && AFTER.test(rest)) break;
    else if (word === undefined && character === "#") at = lineEnd(text, at);
    else if (character === "'") quoted(closing(text, at), text.slice(at + 1, closing(text, at)));
    else if (rest.startsWith("$'")) {
      const { end, value } = dollarQuoted(text, at + 2);
      quoted(end, value);
    } else if (character === '"') {
      const { end, value } = doubleQuoted(text, at + 1, variables);
      quoted(end, value);
    } else if (character === "\\") {
      word = (word ?? "") + (text[at + 1] ?? "");
      at += 2;
    } else {
      const variable = VARIABLE.exec(rest)?.[0];
      if (variable) variables.push(variable);
      word = (word ?? "") + (variable ?? character);
      at += variable?.length ?? 1;
    }
  }
  if (word !== undefined) words.push(word);
  return { words, variables };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function closing(text: string, at: number): number {
  const end = text.indexOf("'", at + 1);
  if (end < 0) throw new RequestProblem("the command has a ' that is not closed");
  return end;
}

function doubleQuoted(
  text: string,
  from: number,
  variables: string[],
): { readonly end: number; readonly value: string } {
  let value = "";
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') return { end: at, value };
    if (character === "\\" && /[$`"\\\n]/.test(text[at + 1] ?? "")) {
      at++;
      if (text[at] !== "\n") value += text[at];
      continue;
    }
    const variable = character === "$" ? VARIABLE.exec(text.slice(at, at + 256))?.[0] : undefined;
    if (variable) variables.push(variable);
    value += variable ?? character;
    at += (variable?.length ?? 1) - 1;
  }
  throw new RequestProblem('the command has a " that is not closed');
}
