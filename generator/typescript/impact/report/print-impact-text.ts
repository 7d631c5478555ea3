import { visible } from "../../../diagnostics/diagnostic.js";
import { codeFrame, type Palette } from "../../../diagnostics/print.js";
import type { Hit } from "../find-impact.js";
import { HAPPENS, hintsOf, type ImpactReport } from "./impact-report.js";

/** For people: each place with its line of code, what changed, and what to do. */
export function printImpactText(
  { hits }: ImpactReport,
  palette: Palette,
  textOf: (file: string) => string | undefined,
): string {
  return hits.map((hit) => block(hit, palette, textOf(hit.file))).join("");
}

function block(hit: Hit, palette: Palette, text: string | undefined): string {
  const { file, line, column, verb, change } = hit;
  const { severity, message, rule } = change;
  const paint =
    severity === "breaking"
      ? palette.red
      : severity === "dangerous"
        ? palette.yellow
        : palette.cyan;
  const place = palette.bold(`${visible(file)}:${line}:${column}`);
  const head = `${place} ${paint(severity)} ${visible(message)}, ${HAPPENS[verb]} ${palette.dim(`[${rule}]`)}\n`;
  const hints = hintsOf(change).map((hint) => `  ${palette.cyan("help:")} ${visible(hint)}\n`);
  return head + codeFrame(hit, text, palette) + hints.join("");
}
