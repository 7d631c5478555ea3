import { join } from "node:path";
import type { Report } from "../../../generator/diff/report/report.js";
import { viewChangelog } from "../../../generator/diff/report/view-changelog.js";
import { viewPage } from "../../../generator/diff/report/view-page.js";
import { prepareTemplates } from "../../../generator/render/engine.js";
import { readTemplates } from "../../../generator/render/template-tree.js";
import { root } from "../../source-files.js";

const tree = readTemplates(join(root, "templates"), undefined);
const prepare = await prepareTemplates(tree, new Map());

/** A report in one of the formats that templates print. */
export async function printPage(
  name: "diff/page.html" | "diff/changelog.md",
  report: Report,
): Promise<string> {
  const view = name === "diff/page.html" ? viewPage(report) : viewChangelog(report);
  return Promise.resolve(prepare(tree.reports.get(name)!)(view));
}
