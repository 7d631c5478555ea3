import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { SignatureExplanation } from "../explain-request.js";
import type { Explanation } from "../judge-signature.js";
import type { FoundMistake } from "../mistakes/mistake.js";
import { visibleLines } from "./visible-text.js";

/** What is wrong with the signature that the request carries, and with the request at first sight. */
export function printVerdict(explanation: SignatureExplanation, palette: Palette): string {
  const { verdict, given, visible: seen } = explanation;
  const told = verdict.kind === "explained" ? verdict.explanations : [];
  const known = new Set(told.flatMap(({ mistakes }) => mistakes.map(({ id }) => id)));
  const others = seen.filter(({ id }) => !known.has(id));
  const signed = verdict.kind === "right" || known.size > 0;
  const carried = given ? `The request carries ${visible(given)}\n` : "";
  return [
    `${carried}${headline(explanation, palette)}\n`,
    ...told.map((one) => printExplained(one, explanation, palette)),
    ...(others.length > 0
      ? [
          `${palette.bold(signed ? "Besides:" : "Seen without signing:")}\n${others.map((one) => printMistake(one, palette)).join("")}`,
        ]
      : []),
  ].join("");
}

const COUNTS: Readonly<Record<number, string>> = {
  1: "A mistake explains",
  2: "Two mistakes together explain",
  3: "Three mistakes together explain",
};

function headline({ verdict }: SignatureExplanation, palette: Palette): string {
  switch (verdict.kind) {
    case "none":
      return palette.dim("It carries no signature to be judged.");
    case "secret-needed":
      return palette.yellow(
        "Whether that is right, only the SecretKey tells: set TENCENTCLOUD_SECRET_KEY, or give --secret-key-file.",
      );
    case "right":
      return palette.bold("It is right.");
    case "explained": {
      const [first] = verdict.explanations;
      const count = COUNTS[first?.mistakes.length ?? 1] ?? "Several mistakes together explain";
      const or = verdict.explanations.length > 1 ? ", any of these" : "";
      return palette.red(`It is wrong. ${count} it${or}:`);
    }
    case "unexplained":
      if (verdict.tried === 0) return palette.red("It is wrong: no HMAC looks like that.");
      return palette.red(
        `It is wrong, and none of the usual mistakes explains it (${grouped(verdict.tried)} ways tried). ` +
          "Most likely another SecretKey signed, or the request given here is not, byte for byte, the one that was signed.",
      );
  }
}

/** 12,345 */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function printExplained(
  { mistakes, canonicalRequest, stringToSign }: Explanation,
  { stages }: SignatureExplanation,
  palette: Palette,
): string {
  const stageText = (id: string): string => stages.find((stage) => stage.id === id)?.text ?? "";
  return [
    ...mistakes.map((one) => printMistake(one, palette)),
    ...(canonicalRequest === undefined
      ? []
      : [
          difference(
            "canonical request",
            stageText("canonical-request"),
            canonicalRequest,
            palette,
          ),
        ]),
    difference("string to sign", stageText("string-to-sign"), stringToSign, palette),
  ].join("");
}

function printMistake({ id, title, detail, remedy }: FoundMistake, palette: Palette): string {
  return (
    `  ${palette.yellow(title)} ${palette.dim(`[${id}]`)}\n` +
    `    ${visibleLines(detail).join(" ")}\n` +
    `    ${palette.cyan("help:")} ${remedy}\n`
  );
}

/** The lines that differ: hashes differ whenever anything does, and say nothing. */
function difference(name: string, right: string, signed: string, palette: Palette): string {
  const [expected, actual] = [visibleLines(right), visibleLines(signed)];
  const isHash = (line: string): boolean => /^[0-9a-f]{64}$/i.test(line);
  const only = (lines: readonly string[], others: readonly string[]): readonly string[] =>
    lines.filter((line) => !others.includes(line) && !isHash(line));
  const [missing, extra] = [only(expected, actual), only(actual, expected)];
  if (missing.length + extra.length === 0) return "";
  const rows = [
    ...missing.map((line) => palette.dim(`    should be  ${line}`)),
    ...extra.map((line) => palette.red(`    was signed ${line}`)),
  ];
  return `    in the ${name}:\n${rows.map((row) => `${row}\n`).join("")}`;
}
