import { visible, type Path } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import { suggestion } from "../../load/suggestion.js";
import type { Action, Model } from "../../model/model.js";
import { sentence } from "../../view/words/constraint-words.js";
import { fieldFacts } from "../../view/words/field-doc.js";
import type { Issue } from "../../../runtime/src/index.js";
import { fieldAt, isField } from "../input/field-at.js";
import { flagText } from "../input/parameter-path.js";
import { specPlace } from "./spec-place.js";

/** What issues are about, and how they are to be shown. */
export interface IssueScope {
  readonly action: Action;
  readonly model: Model;
  readonly textOf: ((file: string) => string | undefined) | undefined;
  readonly palette: Palette;
}

/** One thing that is wrong with an input, as other findings are shown: where, what, and what helps. */
export function issueText(issue: Issue, scope: IssueScope): string {
  const { action, model, textOf, palette } = scope;
  const { path, message, severity, code } = issue;
  const isRegion = path.length === 1 && path[0] === "Region" && !hasParameter(action, "Region");
  if (isRegion) return regionText(issue, scope);
  const found = fieldAt(action, model, path);
  const where = path.length === 0 ? action.name : flagText(path);
  const near = isField(found) || code !== "unknown" ? "" : suggestion(String(path.at(-1)), found.known); // prettier-ignore
  const help = isField(found) ? fieldHelp(found.field) : unknownHelp(found.known, found.at);
  const [file, place] = isField(found) ? [found.file, found.place] : [action.file, []];
  return [
    head(where, severity, `${message}${near}`, code, palette),
    ...(help === "" ? [] : [`  ${palette.cyan("help:")} ${visible(help)}\n`]),
    `  ${palette.cyan("spec:")} ${visible(specPlace(file, place, textOf))}\n`,
  ].join("");
}

function head(
  where: string,
  severity: Issue["severity"],
  message: string,
  code: string,
  palette: Palette,
): string {
  const paint = severity === "error" ? palette.red : palette.yellow;
  return `${palette.bold(visible(where))} ${paint(severity)} ${visible(message)} ${palette.dim(`[${code}]`)}\n`;
}

function regionText({ code, message, severity }: Issue, { action, palette }: IssueScope): string {
  const allowed = action.region.allowed ?? [];
  const said = code === "required" ? "is required" : message;
  const help = `name the region, such as --region ${allowed[0] ?? "ap-guangzhou"}, or set TENCENTCLOUD_REGION.`; // prettier-ignore
  return `${head("--region", severity, said, code, palette)}  ${palette.cyan("help:")} ${help}\n`;
}

function hasParameter({ input }: Action, name: string): boolean {
  return input.some((field) => field.name === name);
}

function fieldHelp(field: Action["input"][number]): string {
  return [sentence(field.doc.replace(/\s+/g, " ")), ...fieldFacts(field)].join(" ");
}

function unknownHelp(known: readonly string[], at: Path): string {
  if (known.length === 0) return "the action takes no parameters.";
  const owner = at.length === 0 ? "the parameters are" : `${flagText(at)} has`;
  return known.length <= 12 ? `${owner} ${known.join(", ")}.` : "--help lists the parameters.";
}
