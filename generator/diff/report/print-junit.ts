import { failing, type FailOn } from "../fail-on.js";
import { listed, type Report, type Reported } from "./report.js";
import { htmlText } from "../../view/layout/html.js";

/** JUnit's XML: a test case for each change, failed when it is as bad as `failOn`, skipped when waived. */
export function printJunit(report: Report, failOn: FailOn): string {
  const changes = listed(report);
  const failures = failing(changes, failOn);
  const skipped = changes.filter(({ waived }) => waived !== undefined);
  const name = htmlText(`${report.from} → ${report.to}`);
  const cases =
    changes.length === 0
      ? [`    <testcase classname="diff" name="nothing changed"/>\n`]
      : changes.map((change) => testCase(change, failures.includes(change)));
  const counts = `tests="${cases.length}" failures="${failures.length}" skipped="${skipped.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="specpress diff" ${counts}>\n  <testsuite name="${name}" ${counts}>\n${cases.join("")}  </testsuite>\n</testsuites>\n`;
}

function testCase(change: Reported, failed: boolean): string {
  const { path, message, rule, severity, advice, waived, fingerprint } = change;
  const head = `    <testcase classname="${htmlText(path.replaceAll("/", "."))}" name="${htmlText(`${message} [${rule}] ${fingerprint}`)}"`;
  if (waived !== undefined)
    return `${head}>\n      <skipped message="${htmlText(waived)}"/>\n    </testcase>\n`;
  if (!failed) return `${head}/>\n`;
  const body = htmlText([message, advice].filter((part) => part !== undefined).join(". "));
  return `${head}>\n      <failure type="${htmlText(rule)}" message="${htmlText(`${severity}: ${message}`)}">${body}</failure>\n    </testcase>\n`;
}
