import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { KEPT, keptSince } from "../../generator/commands/release-kept.js";
import type { KeptSince } from "../../generator/release/plan-kept.js";
import { Repository } from "../../generator/release/repository.js";

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

const LIBRARY = `export interface MockOptions { readonly port?: number | undefined }
export interface RunningMock { readonly url: string; heal(): void }
export type StartMock = (options?: MockOptions) => Promise<RunningMock>;
`;

const specpress = KEPT.find(({ name }) => name === "specpress")!;

/** What became of specpress since its release, once these files are written. */
async function since(files: Readonly<Record<string, string>>): Promise<KeptSince> {
  const root = mkdtempSync(join(tmpdir(), "release-kept-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: readonly string[]): unknown =>
    execFileSync("git", [...args], { cwd: root, env: ENVIRONMENT, stdio: "pipe" });
  const commit = (written: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(written)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git("add", "-A");
    git("commit", "-q", "-m", "change");
  };
  git("init", "-q");
  commit({ "generator/mock/library.ts": LIBRARY, "runtime/src/index.ts": "export {};\n" });
  git("tag", "specpress@0.1.0");
  commit(files);
  return keptSince(new Repository(root, ENVIRONMENT), specpress, "0.1.0");
}

test("specpress changes with the runtime, which is bundled into it, and not with a changelog", async () => {
  const runtime = await since({ "runtime/src/index.ts": "export const a = 1;\n" });
  expect(runtime).toEqual({ isChanged: true, surface: [] });
  const changelog = await since({ "runtime/CHANGELOG.md": "# Changelog\n" });
  expect(changelog).toEqual({ isChanged: false, surface: [] });
});

test("what no longer fits those who start mocks breaks them", async () => {
  const { surface } = await since({
    "generator/mock/library.ts": LIBRARY.replace("port?:", "port:").replace("; heal(): void", ""),
  });
  const broken = surface.filter(({ severity }) => severity === "breaking");
  expect(broken.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["MockOptions", "RunningMock"]),
  );
});

test("an option more and a method more break nobody", async () => {
  const { isChanged, surface } = await since({
    "generator/mock/library.ts": LIBRARY.replace(
      "port?:",
      "host?: string; readonly port?:",
    ).replace("heal()", "reset(): void; heal()"),
  });
  expect(isChanged).toBe(true);
  expect(surface.map(({ severity }) => severity)).toEqual(["safe", "safe"]);
});
