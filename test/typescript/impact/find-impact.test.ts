import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ts } from "ts-morph";
import { afterAll, describe, expect, test } from "vitest";
import { findImpact, type Hit } from "../../../generator/typescript/impact/find-impact.js";
import { isProblem, openProject, type OpenedProject } from "../../../generator/typescript/impact/open-project.js";
import { installedProject, workspaceProject, type ConsumerProject } from "./consumer-project.js";
import { after, before, changes, fixtures } from "./demo-service.js";

/*
 * The fixture says by itself what is to be found: `// hit:` and the paths of the changes that touch
 * the line; `// near:` where something looks like a hit and is none.
 */

const consumer = join(fixtures, "consumer");
const lines = readdirSync(join(consumer, "src")).flatMap((name) =>
  readFileSync(join(consumer, "src", name), "utf8")
    .split("\n")
    .map((text, index) => ({ place: `src/${name}:${index + 1}`, text })),
);
const expected = lines.flatMap(({ place, text }) => {
  const marked = /\/\/ hit: (.*)$/.exec(text)?.[1]?.split(", ") ?? [];
  return marked.map((path) => `${place} ${path}`);
});

function linesHit(hits: readonly Hit[], { folder }: ConsumerProject): readonly string[] {
  const found = hits.map(({ file, line, change }) => {
    const path = change.path.replace(/^(actions|structures)\//, "");
    return `${relative(folder, file)}:${line} ${path}`;
  });
  return [...new Set(found)];
}

function impactOn({ tsConfig }: ConsumerProject): ReturnType<typeof findImpact> {
  const project = openProject(tsConfig);
  if (isProblem(project)) throw new Error(project.problem);
  return findImpact(project, changes, before, after);
}

const workspace = workspaceProject();
const installed = installedProject();
afterAll(() => [workspace, installed].forEach(({ remove }) => remove()));

test("the fixture has hits and near misses enough to mean something", () => {
  expect(expected.length).toBeGreaterThanOrEqual(30);
  expect(lines.filter(({ text }) => text.includes("// near")).length).toBeGreaterThanOrEqual(30);
});

describe("finds what is touched, and nothing else", () => {
  test("where the package's sources are at hand", () => {
    expect([...linesHit(impactOn(workspace).hits, workspace)].sort()).toEqual([...expected].sort());
  });

  test("where the package is installed", () => {
    expect([...linesHit(impactOn(installed).hits, installed)].sort()).toEqual([...expected].sort());
  });
});

test("the fixture is a program that compiles", () => {
  const { program } = openProject(workspace.tsConfig) as OpenedProject;
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes("/src/") && !file.fileName.includes("/runtime/"))
    .map(({ file, start, messageText }) => {
      const { line } = file!.getLineAndCharacterOfPosition(start!);
      return `${file!.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  expect(problems).toEqual([]);
});
