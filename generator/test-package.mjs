// npm test, in a built package: what those who install it rely on, whichever module system they use.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.cwd();
const { name, exports } = JSON.parse(readFileSync("package.json", "utf8"));
const require = createRequire(join(folder, "package.json"));

/** The entry points that are code, by the name that callers import. */
const entries = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => `${name}${path.slice(1)}`);

/** Every file that the exports map promises. */
function filesOf(target) {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);
}

/** A package may import itself by name, from inside: this is what its callers will get. */
async function loadInside(entry) {
  const probe = join(folder, "dist", `probe-${process.pid}.mjs`);
  writeFileSync(probe, `export * from ${JSON.stringify(entry)};\n`);
  try {
    return await import(`${pathToFileURL(probe).href}?${entry}`);
  } finally {
    rmSync(probe);
  }
}

for (const file of filesOf(exports)) assert(existsSync(file), `${name} has no ${file}`);
for (const entry of entries) {
  const [esm, cjs] = [await loadInside(entry), require(entry)];
  const names = Object.keys(esm).sort();
  assert.deepEqual(Object.keys(cjs).sort(), names, `${entry}: import and require differ`);
  for (const one of names) assert.equal(typeof cjs[one], typeof esm[one], `${entry}: ${one}`);
  for (const [one, value] of Object.entries(esm)) checkAction(`${entry}: ${one}`, value);
}
console.log(`${name}: ${entries.length} entry points`);

/** An action refuses what is no request at all, with issues and not by breaking. */
function checkAction(place, value) {
  if (typeof value?.check !== "function" || typeof value.service !== "object") return;
  for (const nonsense of [undefined, null, "text", 1, []]) {
    const issues = value.check(nonsense);
    assert(issues.length > 0, `${place} takes ${JSON.stringify(nonsense)} for a request`);
  }
}
