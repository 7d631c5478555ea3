import type { Data } from "../../load/scalars.js";
import { yamlText } from "./scalar.js";

/** As wide as the specs' formatter lets a line be. */
const WIDTH = 110;

/** A key, its value, and what a comment above it says. */
export interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly comment?: string | undefined;
}

/** What a spec file is made of. Entries instead of objects, since comments stand among them. */
export type Value = Data | Block;

/** A map that is written line by line, as people would. */
export class Block {
  constructor(readonly entries: readonly Entry[]) {}
}

/** `key: value` at an indent, on one line where it fits, with its comment above. Ends in a newline. */
export function entryYaml({ key, value, comment }: Entry, indent = 0): string {
  const margin = " ".repeat(indent);
  const note = comment === undefined ? "" : commentYaml(comment, indent);
  return `${note}${margin}${yamlText(key)}:${afterKey(value, indent, indent + key.length + 3)}`;
}

/** Comment lines; whatever stands in the text, it cannot leave them. */
function commentYaml(text: string, indent: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(indent)}# ${line}\n`)
    .join("");
}

/** What stands behind a colon. `used` is how much of the line is taken. */
function afterKey(value: Value, indent: number, used: number): string {
  if (value instanceof Block) {
    if (value.entries.length === 0) return " {}\n";
    return `\n${value.entries.map((entry) => entryYaml(entry, indent + 2)).join("")}`;
  }
  const flow = typeof value === "string" ? yamlText(value, false) : flowYaml(value);
  if (used + flow.length <= WIDTH || !isCollection(value)) return ` ${flow}\n`;
  return `\n${blockYaml(value, indent + 2)}`;
}

function isCollection(value: Data): value is Data & object {
  return typeof value === "object" && value !== null && flowYaml(value).length > 2;
}

function blockYaml(value: Data & object, indent: number): string {
  if (!Array.isArray(value)) {
    return Object.entries(value as Readonly<Record<string, Data>>)
      .map(([key, item]) => entryYaml({ key, value: item }, indent))
      .join("");
  }
  return (value as readonly Data[]).map((item) => itemYaml(item, indent)).join("");
}

/** `- value`; a map's first key stands behind the dash. */
function itemYaml(item: Data, indent: number): string {
  const margin = " ".repeat(indent);
  const flow = flowYaml(item);
  if (indent + 2 + flow.length <= WIDTH || !isCollection(item)) return `${margin}- ${flow}\n`;
  return `${margin}- ${blockYaml(item, indent + 2).trimStart()}`;
}

export function flowYaml(value: Data): string {
  if (typeof value === "string") return yamlText(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  const entries = Object.entries(value as Readonly<Record<string, Data>>);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, item]) => `${yamlText(key)}: ${flowYaml(item)}`).join(", ")} }`;
}
