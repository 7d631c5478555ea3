import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { Action, Model } from "../../model/model.js";
import { actionFacts } from "../../view/action.js";
import { sentence } from "../../view/words/constraint-words.js";
import { ruleSentence } from "../../view/words/rule-words.js";
import { typeName } from "../../view/type-name.js";
import { exampleCommand } from "./example-command.js";
import { parameterRows, type ParameterRow } from "./parameter-rows.js";
import { wrapText } from "./wrap-text.js";

const WIDTH = 100;

/** What `specpress call trtc DismissRoom --help` prints. */
export function actionHelp(action: Action, model: Model, palette: Palette): string {
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`\n${palette.bold(title)}\n`, ...lines];
  const rows = (required: boolean): readonly string[] =>
    parameterRows(action, model, required).map((row) => rowText(row, palette));
  return [
    `Usage: specpress call ${model.service} ${action.name}${usage(action)} [options]\n\n`,
    ...about(action, model).map((text) => `${wrapped(text)}\n`),
    ...section("Required parameters", rows(true)),
    ...section("Parameters", rows(false)),
    ...section(
      "Rules",
      action.rules.map((rule) => `  - ${wrapped(ruleSentence(rule), 4)}\n`),
    ),
    ...section("Ways to call it", wayLines(action)),
    ...action.examples.flatMap((example) =>
      section(`Example: ${visible(sentence(example.title))}`, [
        `  ${exampleCommand(action, example, model).split("\n").map(visible).join("\n")}\n`,
      ]),
    ),
    "\nspecpress call --help lists the options.\n",
  ].join("");
}

function usage({ input }: Action): string {
  return input
    .filter(({ required }) => required)
    .map(({ name, type }) => ` --${name} <${typeName(type)}>`)
    .join("");
}

function about(action: Action, model: Model): readonly string[] {
  const { retired, deprecated } = action;
  return [
    sentence(action.summary),
    ...(action.doc ? [action.doc] : []),
    ...(action.caution ? [`Careful: ${action.caution}`] : []),
    ...actionFacts(action, model),
    ...(deprecated ? [`Deprecated: ${sentence(deprecated.doc)}`] : []),
    ...(retired
      ? [`Deleted in release ${retired.release}.${retired.use ? ` Use ${retired.use}.` : ""}`]
      : []),
  ];
}

/** A flag on a line of its own, and what it is for below: flags of members are long. */
function rowText({ term, depth, text }: ParameterRow, palette: Palette): string {
  const indent = 2 + 2 * depth;
  return `${" ".repeat(indent)}${palette.cyan(visible(term))}\n${" ".repeat(indent + 4)}${wrapped(text, indent + 4)}\n`;
}

function wayLines({ pagination, waiters, region }: Action): readonly string[] {
  return [
    ...(pagination
      ? [
          `  --all  ${wrapped(`Fetches all pages, and prints every item of ${pagination.items}.`, 9)}\n`,
        ]
      : []),
    ...waiters.map(({ name, doc, everySeconds, atMostSeconds }) => {
      const text = `${sentence(doc)} Asks every ${everySeconds} s, for at most ${atMostSeconds} s.`;
      return `  --wait ${name}  ${wrapped(text, 11 + name.length)}\n`;
    }),
    ...(region.use === "required" && !region.allowed
      ? ["  --region <region>  It must be given.\n"]
      : []),
  ];
}

function wrapped(text: string, indent = 0): string {
  return wrapText(visible(text.replace(/\s+/g, " ")), WIDTH, indent);
}
