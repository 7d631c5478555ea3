import { isRecord, type DataRecord } from "../../check/conform/record.js";
import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import { textWidth } from "../../view/layout/text-width.js";
import { compactJson } from "./output-json.js";

/**
 * Tables for people: one line per structure of a list. An answer with several lists has a table for
 * each, below what else it says.
 */
export function outputTable(value: unknown, palette: Palette): string {
  if (Array.isArray(value)) return value.length === 0 ? "(none)\n" : listTable(value, palette);
  if (!isRecord(value)) return `${cellText(value)}\n`;
  const entries = Object.entries(value);
  const lists = entries.filter(([, member]) => isTable(member));
  const others = entries.filter(([, member]) => !isTable(member));
  const blocks = [
    ...(others.length > 0 ? [pairs(others)] : []),
    ...lists.map(([name, list]) => {
      const title = palette.bold(visible(name));
      return `${title}\n${listTable(list as readonly unknown[], palette)}`;
    }),
  ];
  return blocks.join("\n");
}

function pairs(members: readonly (readonly [string, unknown])[]): string {
  const rows = members.map(([name, member]) => [visible(name), cellText(member)]);
  return lines(rows, []);
}

function isTable(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function listTable(items: readonly unknown[], palette: Palette): string {
  const records = items.filter(isRecord);
  if (records.length < items.length) return items.map((item) => `${cellText(item)}\n`).join("");
  const columns = [...new Set(records.flatMap(Object.keys))];
  const rows = records.map((record) => columns.map((column) => memberText(record, column)));
  const isNumeric = columns.map((column) => records.every((record) => isNumber(record, column)));
  const [head = "", ...body] = lines([columns.map(visible), ...rows], isNumeric).split("\n");
  return [palette.bold(head), ...body].join("\n");
}

function isNumber(record: DataRecord, column: string): boolean {
  const value = Object.hasOwn(record, column) ? record[column] : undefined;
  return value === undefined || value === null || /^(number|bigint)$/.test(typeof value);
}

function memberText(record: DataRecord, column: string): string {
  return Object.hasOwn(record, column) ? cellText(record[column]) : "";
}

/** A cell says that there is more inside; the other forms say what. */
const NESTED = 60;

function cellText(value: unknown): string {
  if (typeof value === "string") return visible(value);
  const text = compactJson(value);
  const cut = typeof value === "object" && text.length > NESTED;
  return cut ? `${[...text].slice(0, NESTED - 1).join("")}…` : text;
}

/** Columns as wide as their widest cell; numbers stand to the right. */
function lines(rows: readonly (readonly string[])[], toRight: readonly boolean[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[column]!)), 0),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => {
        const space = " ".repeat(widths[column]! - textWidth(cell));
        return toRight[column] ? space + cell : cell + space;
      });
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
