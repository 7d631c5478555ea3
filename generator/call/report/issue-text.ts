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
  if (isField(found)) {
    const place = specPlace(found.file, found.place, textOf);
    return text([flagText(path), severity, message, code], fieldHelp(found.field), place, palette);
  }
  // Keys of the JSON that a text holds: the text is the parameter.
  const owner = found.reason === "no-members" ? fieldAt(action, model, found.at) : undefined;
  if (owner && isField(owner)) {
    const where = `${flagText(found.at)}, key ${path.slice(found.at.length).join(".")}`;
    const place = specPlace(owner.file, owner.place, textOf);
    return text([where, severity, message, code], fieldHelp(owner.field), place, palette);
  }
  const near = code === "unknown" ? suggestion(String(path.at(-1)), found.known) : "";
  const where = path.length === 0 ? action.name : flagText(path);
  const place = specPlace(action.file, [], textOf);
  const help = unknownHelp(found.known, found.at);
  return text([where, severity, `${message}${near}`, code], help, place, palette);
}

type Said = readonly [where: string, severity: Issue["severity"], message: string, code: string];

function text(said: Said, help: string, place: string, palette: Palette): string {
  return `${head(said, palette)}  ${palette.cyan("help:")} ${visible(help)}\n  ${palette.cyan("spec:")} ${visible(place)}\n`;
}

function head([where, severity, message, code]: Said, palette: Palette): string {
  const paint = severity === "error" ? palette.red : palette.yellow;
  return `${palette.bold(visible(where))} ${paint(severity)} ${visible(message)} ${palette.dim(`[${code}]`)}\n`;
}

function regionText({ code, message, severity }: Issue, { action, palette }: IssueScope): string {
  const allowed = action.region.allowed ?? [];
  const said = code === "required" ? "is required" : message;
  const help = `name the region, such as --region ${allowed[0] ?? "ap-guangzhou"}, or set TENCENTCLOUD_REGION.`;
  return `${head(["--region", severity, said, code], palette)}  ${palette.cyan("help:")} ${help}\n`;
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
