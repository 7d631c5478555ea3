import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { Action, Model } from "../../model/model.js";
import { sentence } from "../../view/words/constraint-words.js";
import { wrapText } from "./wrap-text.js";

const WIDTH = 100;

/** What `specpress call trtc --help` prints: the actions, by category. */
export function actionList(model: Model, palette: Palette): string {
  const named = new Set(model.categories.flatMap(({ actions }) => actions));
  const others = [...model.actions.keys()].filter((name) => !named.has(name));
  const groups = [
    ...model.categories.map(({ name, actions }) => ({ name, actions })),
    ...(others.length > 0 ? [{ name: "Others", actions: others }] : []),
  ];
  const longest = Math.max(...[...model.actions.keys()].map(({ length }) => length));
  const line = ({ name, summary, deprecated }: Action): string => {
    const text = `${sentence(summary)}${deprecated ? " Deprecated." : ""}`;
    return `  ${name.padEnd(longest)}  ${wrapText(visible(text.replace(/\s+/g, " ")), WIDTH, longest + 4)}\n`;
  };
  const blocks = groups.flatMap(({ name, actions }) => {
    const there = actions.flatMap((action) => callable(model.actions.get(action)));
    return there.length === 0
      ? []
      : [`\n${palette.bold(visible(name))}\n${there.map(line).join("")}`];
  });
  return [
    `Usage: specpress call ${model.service} <Action> [--Parameter value...] [options]\n\n`,
    `${visible(model.product)}, API version ${model.version}\n`,
    ...blocks,
    `\nspecpress call ${model.service} <Action> --help lists what an action takes.\n`,
  ].join("");
}

function callable(action: Action | undefined): readonly Action[] {
  return action && !action.retired ? [action] : [];
}
