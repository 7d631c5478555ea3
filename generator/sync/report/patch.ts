import { lineSteps, type LineStep } from "./line-steps.js";

const CONTEXT = 3;

/** A file's change as `git apply` takes it. Undefined stands for no file. */
export function patch(path: string, was: string | undefined, is: string | undefined): string {
  const steps = lineSteps(linesOf(was), linesOf(is));
  const head =
    `--- ${was === undefined ? "/dev/null" : `a/${path}`}\n` +
    `+++ ${is === undefined ? "/dev/null" : `b/${path}`}\n`;
  return head + hunks(steps).map(hunkText).join("");
}

/** With their ends: a last line may have none. */
function linesOf(text: string | undefined): readonly string[] {
  return text?.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

type Numbered = LineStep & { readonly old: number; readonly new: number };

function hunks(steps: readonly LineStep[]): readonly (readonly Numbered[])[] {
  let [old, now] = [0, 0];
  const numbered = steps.map((step): Numbered => {
    const here = { ...step, old, new: now };
    if (step.kind !== "+") old++;
    if (step.kind !== "-") now++;
    return here;
  });
  const near = new Set<number>();
  for (const [index, { kind }] of numbered.entries()) {
    if (kind === " ") continue;
    for (let at = index - CONTEXT; at <= index + CONTEXT; at++) near.add(at);
  }
  const result: Numbered[][] = [];
  for (const [index, step] of numbered.entries()) {
    if (!near.has(index)) continue;
    if (!near.has(index - 1) || result.length === 0) result.push([]);
    result.at(-1)!.push(step);
  }
  return result;
}

function hunkText(steps: readonly Numbered[]): string {
  const [first] = steps as readonly [Numbered];
  const count = (but: "+" | "-"): number => steps.filter(({ kind }) => kind !== but).length;
  // A side without lines is named by the line before it.
  const range = (start: number, length: number): string =>
    `${length === 0 ? start : start + 1},${length}`;
  const head = `@@ -${range(first.old, count("+"))} +${range(first.new, count("-"))} @@\n`;
  return head + steps.map(lineText).join("");
}

function lineText({ kind, line }: LineStep): string {
  return line.endsWith("\n") ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`;
}
