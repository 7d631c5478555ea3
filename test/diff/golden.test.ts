import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { everyCase } from "./cases/every-case.js";
import { metadataOf } from "./metadata-of.js";
import { specModel } from "./spec-model.js";

/*
 * What diff says, on pages to be read. To write what it says now:
 * UPDATE_GOLDEN=1 npx vitest run test/diff/golden.test.ts
 */
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";
const folder = join(import.meta.dirname, "../golden/diff");

function said(before: Parameters<typeof diffModels>[0], after: typeof before): string {
  return diffModels(before, after)
    .map(({ rule, severity, direction, verdicts, path, message, advice, renamed }) => {
      const three = Object.values(verdicts).join(", ");
      return `${severity} ${rule} (${direction}: ${three})\n  ${path}\n  ${message}\n${advice === undefined ? "" : `  ${advice}\n`}${renamed === undefined ? "" : `  renamed? ${renamed}\n`}`;
    })
    .join("");
}

test("every rule says what it should of its pair of specs", () => {
  const file = join(folder, "rules.txt");
  const text = everyCase
    .map(({ before, after }) => said(specModel(before), specModel(after)))
    .join("\n");
  if (UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});

describe("pairs of upstream metadata", () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  test.each(pages)("%s", (name) => {
    const file = join(folder, name);
    const page = readFileSync(file, "utf8");
    const [before, after] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
      ([, json]) => json!,
    );
    const text = said(metadataOf(before!), metadataOf(after!));
    const want = page.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${text}\`\`\``);
    if (UPDATE) writeFileSync(file, want);
    expect(want).toBe(readFileSync(file, "utf8"));
    expect(text).not.toBe("");
  });
});
