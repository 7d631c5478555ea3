import { visible } from "../diagnostics/diagnostic.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import type { Palette } from "../diagnostics/print.js";
import { SEVERITIES } from "../diff/change.js";
import { tagOf, textsOf, type PackagePlan } from "./package-plan.js";

/** The plan as a table: what is released last, what would be next, and why. */
export function printPlan(plans: readonly PackagePlan[], palette: Palette): string {
  const rows = plans.map((plan) => [plan.name, plan.from ?? "-", plan.to ?? "-", because(plan)]);
  const all = [["package", "last", "next", "because"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row, index) => {
      const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
      const line = cells.join("  ").trimEnd();
      return `${index === 0 ? palette.dim(line) : line}\n`;
    })
    .join("");
}

function because({ from, to, bump, entries }: PackagePlan): string {
  if (to === undefined) return "nothing changed";
  if (from === undefined) return "it was never released";
  const [first] = entries;
  const more = entries.length > 1 ? ` (and ${entries.length - 1} more)` : "";
  return visible(`${bump}: ${first?.text ?? "made anew"}${more}`);
}

/** The same for programs, with every entry of the changelogs. */
export function printPlanJson(plans: readonly PackagePlan[], refusals: readonly string[]): string {
  const packages = plans.map((plan) => ({
    name: plan.name,
    from: plan.from ?? null,
    to: plan.to ?? null,
    bump: plan.bump,
    tag: plan.to === undefined ? null : tagOf(plan.name, plan.to),
    ...Object.fromEntries(SEVERITIES.map((one) => [one, textsOf(plan.entries, one)])),
  }));
  const text = JSON.stringify({ packages, refusals }, null, 2);
  return `${text.split("\n").map(escapeInvisible).join("\n")}\n`;
}
