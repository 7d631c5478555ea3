import { yamlText } from "../emit/scalar.js";

/** Nested keys with names or facts in them: what releases.yaml and record.yaml are made of. */
export type Outline =
  | string
  | number
  | readonly string[]
  | readonly number[]
  | { readonly [key: string]: Outline | undefined };

/** Facts such as `string[] nullable -> string[]` need no quotes where lines are their own. */
const FACTS = /^[A-Za-z]\w*(\[\])?( [a-z]+)*( -> [A-Za-z]\w*(\[\])?( [a-z]+)*)?$/;

/** One key a line, at an indent. */
export function outlineYaml(
  outline: { readonly [key: string]: Outline | undefined },
  indent: number,
): string {
  const margin = " ".repeat(indent);
  return Object.entries(outline)
    .map(([key, value]) => {
      if (value === undefined) return "";
      const head = `${margin}${yamlText(key)}:`;
      if (typeof value === "number") return `${head} ${value}\n`;
      if (typeof value === "string") return `${head} ${textYaml(value)}\n`;
      if (Array.isArray(value)) return `${head}${listYaml(value, `${margin}  `)}`;
      const inside = outlineYaml(value as { readonly [key: string]: Outline }, indent + 2);
      return inside === "" ? `${head} {}\n` : `${head}\n${inside}`;
    })
    .join("");
}

/** The same as an item of a list. */
export function itemYaml(
  outline: { readonly [key: string]: Outline | undefined },
  indent: number,
): string {
  const lines = outlineYaml(outline, indent + 2);
  return `${" ".repeat(indent)}- ${lines.slice(indent + 2)}`;
}

function listYaml(list: readonly (string | number)[], margin: string): string {
  return typeof list[0] === "number"
    ? ` [${list.join(", ")}]\n`
    : `\n${list.map((name) => `${margin}- ${yamlText(String(name))}\n`).join("")}`;
}

function textYaml(text: string): string {
  const plain =
    /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(text) || (FACTS.test(text) && /[ [>]/.test(text));
  return plain ? text : yamlText(text);
}

/** Whatever the keys are called, they are only keys, and stand in the order in which they came. */
export function outlineOf(pairs: readonly (readonly [string, Outline | undefined])[]): {
  readonly [key: string]: Outline | undefined;
} {
  const result = Object.create(null) as Record<string, Outline | undefined>;
  for (const [key, value] of pairs) result[key] = value;
  return result;
}
