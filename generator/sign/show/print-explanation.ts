import type { Palette } from "../../diagnostics/print.js";
import type { SignatureExplanation, Stage } from "../explain-request.js";
import { hideSecrets } from "./hide-secrets.js";
import { printVerdict } from "./print-verdict.js";
import { visibleLines } from "./visible-text.js";

export interface PrintExplanationOptions {
  readonly palette: Palette;
  /** Texts that are not shown. */
  readonly secrets: readonly string[];
  /** What was assumed when the request was read. */
  readonly notes?: readonly string[];
}

/** An explanation for people: the steps one after the other, then what is wrong. */
export function printExplanation(
  given: SignatureExplanation,
  { palette, secrets, notes = [] }: PrintExplanationOptions,
): string {
  const explanation = withoutSecrets(given, secrets);
  const { stages, algorithm } = explanation;
  const keys = stages.filter(({ id }) => id.startsWith("key-"));
  const blocks = stages
    .filter((stage) => !keys.slice(1).includes(stage))
    .map((stage, index) => {
      const heading = (title: string): string => palette.bold(`${index + 1}. ${title}`);
      return keys[0] === stage
        ? `${heading("Signing key")}\n${printKeys(keys, palette)}`
        : `${heading(stage.title)}${note(stage, palette)}\n${lines(stage.text)}`;
    });
  const known = stages.some(({ id }) => id === "signature");
  return [
    palette.bold(algorithm) + "\n",
    ...notes.map(
      (one) => `${palette.cyan("note:")} ${hideSecrets(visibleLines(one).join(" "), secrets)}\n`,
    ),
    ...blocks,
    ...(known ? [] : [palette.dim("What follows from here on needs the SecretKey.\n")]),
    printVerdict(explanation, palette),
  ].join("\n");
}

function note({ formula }: Stage, palette: Palette): string {
  return formula === undefined ? "" : `  ${palette.dim(formula)}`;
}

function lines(text: string): string {
  return visibleLines(text)
    .map((line) => `   ${line}\n`)
    .join("");
}

const WHY =
  "Keys are not shown: whoever has kSigning can sign. The digits begin the SHA-256 of each key's bytes.";

function printKeys(keys: readonly Stage[], palette: Palette): string {
  const rows = keys.map(({ title, formula = "", text }) => [
    title.padEnd(8),
    visibleLines(formula).join(" "),
    text,
  ]);
  const width = Math.max(...rows.map(([, formula = ""]) => formula.length));
  const printed = rows.map(
    ([title = "", formula = "", text = ""]) =>
      `   ${title} = ${formula.padEnd(width)}  ${palette.dim(`${text}…`)}\n`,
  );
  return `${printed.join("")}   ${palette.dim(WHY)}\n`;
}

function withoutSecrets(
  explanation: SignatureExplanation,
  secrets: readonly string[],
): SignatureExplanation {
  const hide = <T>(value: T): T => {
    if (typeof value === "string") return hideSecrets(value, secrets) as T;
    if (Array.isArray(value)) return value.map(hide) as T;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)])) as T;
  };
  return hide(explanation);
}
