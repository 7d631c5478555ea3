// Prints `N passed, N failed` from Vitest's JSON report, and fails unless every test ran and passed.
import { readFileSync } from "node:fs";

const [file, status] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    console.error("there is no report: the run broke off");
    return undefined;
  }
}

const report = read();
const files = report?.testResults ?? [];
const tests = files.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ name: `${name}: ${fullName}`, status })),
);
const passed = tests.filter((test) => test.status === "passed");
// A file that could not be loaded has no tests to fail.
const broken = files.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
const failed = [...tests.filter((test) => test.status === "failed"), ...broken];
const left = tests.filter((test) => test.status !== "passed" && test.status !== "failed");

for (const { name } of failed) console.error(`failed: ${name}`);
for (const { name, status: why } of left) console.error(`${why}, not run: ${name}`);
if (status !== "0" && failed.length === 0) console.error(`npm test ended with ${status}`);
console.log(`${passed.length} passed, ${failed.length} failed`);

const fine = status === "0" && report?.success === true && passed.length > 0;
process.exitCode = fine && failed.length === 0 && left.length === 0 ? 0 : 1;
