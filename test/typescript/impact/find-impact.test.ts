import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ts } from "ts-morph";
import { afterAll, describe, expect, test } from "vitest";
import type { Change } from "../../../generator/diff/change.js";
import { findImpact, type Hit } from "../../../generator/typescript/impact/find-impact.js";
import {
  isProblem,
  openProject,
  type OpenedProject,
} from "../../../generator/typescript/impact/open-project.js";
import { installedProject, workspaceProject, type ConsumerProject } from "./consumer-project.js";
import { after, before, changes, fixtures } from "./demo-service.js";

/*
 * The fixture says by itself what is to be found: `// hit:` and the paths of the changes that touch
 * the line; `// near:` where something looks like a hit and is none. `// hit before:` where the types
 * of the later version have no trace of what it was.
 */

const consumer = join(fixtures, "consumer");
const lines = readdirSync(join(consumer, "src")).flatMap((name) =>
  readFileSync(join(consumer, "src", name), "utf8")
    .split("\n")
    .map((text, index) => ({ place: `src/${name}:${index + 1}`, text })),
);
const expectedLater = hitsMarked("hit");
const expected = [...expectedLater, ...hitsMarked("hit before")].sort();

function hitsMarked(marker: string): readonly string[] {
  const marked = new RegExp(` ${marker}: ([^;]*)`);
  return lines
    .flatMap(({ place, text }) => {
      const [, paths] = marked.exec(text.slice(text.lastIndexOf("//"))) ?? [];
      return paths?.split(", ").map((path) => `${place} ${path}`) ?? [];
    })
    .sort();
}

function linesHit(hits: readonly Hit[], { folder }: ConsumerProject): readonly string[] {
  const found = hits.map(({ file, line, change }) => {
    const path = change.path.replace(/^(actions|structures)\//, "");
    return `${relative(folder, file)}:${line} ${path}`;
  });
  return [...new Set(found)].sort();
}

function impactOn({ tsConfig }: ConsumerProject): ReturnType<typeof findImpact> {
  const project = openProject(tsConfig);
  if (isProblem(project)) throw new Error(project.problem);
  return findImpact(project, changes, before, after);
}

const workspace = workspaceProject("before");
const upgraded = workspaceProject("after");
const installed = installedProject();
afterAll(() => [workspace, upgraded, installed].forEach(({ remove }) => remove()));

test("the fixture has hits and near misses enough to mean something", () => {
  expect(expected.length).toBeGreaterThanOrEqual(30);
  expect(lines.filter(({ text }) => text.includes("// near")).length).toBeGreaterThanOrEqual(30);
});

describe("finds what is touched, and nothing else", () => {
  test("where the package's sources are at hand", () => {
    expect(linesHit(impactOn(workspace).hits, workspace)).toEqual(expected);
  });

  test("where the package is the later version already, and the program does not compile", () => {
    expect(linesHit(impactOn(upgraded).hits, upgraded)).toEqual(expectedLater);
  });

  test("where the package is installed", () => {
    expect(linesHit(impactOn(installed).hits, installed)).toEqual(expected);
  });
});

/** Names are a sieve: those that other changes bring along must not decide what is found. */
test("each change alone touches what it touches among all of them", () => {
  const project = openProject(workspace.tsConfig) as OpenedProject;
  const places = (some: readonly Change[]): readonly string[] =>
    findImpact(project, some, before, after).hits.map(
      ({ file, line, column, change }) => `${file}:${line}:${column} ${change.fingerprint}`,
    );
  const alone = changes.flatMap((change) => places([change]));
  expect([...alone].sort()).toEqual([...places(changes)].sort());
});

test("says what is done at a place, and where exactly", () => {
  const { hits } = impactOn(workspace);
  const at = (file: string, text: string): readonly string[] => {
    const { place } = lines.find((one) => one.place.startsWith(file) && one.text.includes(text))!;
    return hits
      .filter((hit) => `${relative(workspace.folder, hit.file)}:${hit.line}` === place)
      .map(({ column, endColumn, verb, change }) => {
        const line = lines.find((one) => one.place === place)!.text;
        return `${verb} ${line.slice(column - 1, endColumn - 1)}: ${change.rule}`;
      });
  };
  expect(at("src/calls.ts", "await demo.openRoom(")).toEqual([
    "lacks openRoom: request-parameter-added-required",
  ]);
  expect(at("src/calls.ts", "client.send(closeRoom")).toEqual([
    "calls closeRoom: action-rate-lowered",
    'passes "ap-mumbai": service-region-removed',
  ]);
  expect(at("src/passes.ts", '"Slow" : "Legacy"')).toEqual([
    'passes "Legacy": request-parameter-enum-value-removed',
  ]);
  expect(at("src/passes.ts", "[{ UserId")).toEqual([
    'lacks { UserId: "a" }: request-parameter-added-required',
  ]);
  expect(at("src/reads.ts", "Total: total")).toEqual([
    "reads Total: response-parameter-became-nullable",
  ]);
  expect(at("src/reads.ts", 'case "Frozen"')).toEqual([
    'reads "Frozen": response-parameter-enum-value-removed',
  ]);
  expect(at("src/reads.ts", "export type Sized")).toEqual([
    'names "Size": response-parameter-removed',
  ]);
  expect(at("src/catches.ts", "isCloseRoomError(error, BUSY)")).toEqual([
    "catches BUSY: action-error-removed",
  ]);
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
