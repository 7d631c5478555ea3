import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { emptySandbox, type Sandbox } from "./sandbox.js";
import { environment, repository, type Ran } from "./specpress.js";

/** Who commits, whatever the machine's settings. */
export const IDENTITY = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

/** The one action of the service: small, since it is generated again and again. */
export const ACTION = "specs/demo/actions/CloseRoom.yaml";

const FILES: Readonly<Record<string, string>> = {
  ".gitignore": ".specpress/\nnode_modules/\ndist/\n",
  "specs/demo/service.yaml": `# yaml-language-server: $schema=../schema/service.json
product: Demo
doc: Shows how packages are released.
version: "2024-01-01"
endpoint: demo.tencentcloudapi.com
regions: [ap-guangzhou]
rate: 20/s
categories:
  - name: Room APIs
    actions: [CloseRoom]
`,
  "specs/demo/errors.yaml": `# yaml-language-server: $schema=../schema/errors.json
FailedOperation.RoomNotExist: { doc: No such room is open., remedy: Open it first. }
`,
  "specs/demo/releases.yaml": `# yaml-language-server: $schema=../schema/releases.json
- release: 1
  time: "2024-01-01 00:00:00"
  newActions: [CloseRoom]
`,
  [ACTION]: `# yaml-language-server: $schema=../../schema/action.json
summary: Puts everybody out of a room.
region: optional
input:
  RoomId: { type: integer, required: true, doc: Number of the room. }
errors: [FailedOperation.RoomNotExist]
examples:
  - title: Close a room
    input: { RoomId: 1 }
    output: { RequestId: eac6b301-a322-493a-8e36-83b295459397 }
`,
};

export function git(box: Sandbox, ...args: readonly string[]): string {
  const env = { ...environment, ...IDENTITY };
  return execFileSync("git", [...args], { cwd: box.folder, env, encoding: "utf8", stdio: "pipe" });
}

export function release(box: Sandbox, ...args: readonly string[]): Promise<Ran> {
  return box.specpress(["release", ...args], { env: IDENTITY });
}

/** Generates, and commits what there is. */
export async function commit(box: Sandbox): Promise<void> {
  const { exit, err } = await box.specpress(["generate", "--quiet"]);
  expect(exit, err).toBe(0);
  commitAll(box);
}

export function commitAll(box: Sandbox): void {
  git(box, "add", "-A");
  git(box, "commit", "-q", "-m", "change");
}

/** A repository with the service, generated and committed; with the runtime as well, if that is to be. */
export async function demoRepository(withRuntime = false): Promise<Sandbox> {
  const box = emptySandbox();
  cpSync(join(repository, "specs/platform.yaml"), box.path("specs/platform.yaml"), {
    recursive: true,
  });
  for (const [path, text] of Object.entries(FILES)) box.write(path, text);
  if (withRuntime) {
    for (const part of ["src", "package.json", "README.md", "tsconfig.json"])
      cpSync(join(repository, "runtime", part), box.path(`runtime/${part}`), { recursive: true });
    box.edit("runtime/package.json", /"version": ".*"/, '"version": "0.1.0"');
    box.write("runtime/CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n- The first.\n");
  }
  git(box, "init", "-q", "-b", "main");
  await commit(box);
  return box;
}

/** The same after a first release. */
export async function releasedRepository(withRuntime = false): Promise<Sandbox> {
  const box = await demoRepository(withRuntime);
  const { exit, err } = await release(box);
  expect(exit, err).toBe(0);
  return box;
}
