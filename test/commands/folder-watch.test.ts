import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { watchFolder } from "../../generator/commands/folder-watch.js";

interface Watched {
  readonly path: (...steps: readonly string[]) => string;
  /** Does something, and waits until it is noticed. */
  readonly noticing: (act: () => void) => Promise<void>;
}

function watched(): Watched {
  const folder = mkdtempSync(join(tmpdir(), "specpress-watch-"));
  let wake = (): void => {};
  const path = (...steps: readonly string[]): string => join(folder, ...steps);
  for (const service of ["abc", "trtc"]) mkdirSync(path(service, "actions"), { recursive: true });
  const watch = watchFolder(folder, {
    changed: () => wake(),
    failed: (reason) => expect.unreachable(String(reason)),
  });
  onTestFinished(() => {
    watch.close();
    rmSync(folder, { recursive: true });
  });
  return {
    path,
    async noticing(act) {
      // Nothing of what came before is still on its way when nothing comes for a while.
      await quiet((listen) => (wake = listen));
      const noticed = new Promise<void>((resolve) => (wake = resolve));
      act();
      await noticed;
    },
  };
}

async function quiet(onEvent: (listen: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, 50);
    onEvent(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 50);
    });
  });
}

test("files in folders below are noticed: made, changed, deleted", async () => {
  const { path, noticing } = watched();
  const file = path("trtc", "actions", "X.yaml");
  await noticing(() => writeFileSync(file, "1"));
  await noticing(() => writeFileSync(file, "2"));
  await noticing(() => rmSync(file));
});

test("so are those in folders that came later", async () => {
  const { path, noticing } = watched();
  await noticing(() => mkdirSync(path("new", "actions"), { recursive: true }));
  await noticing(() => writeFileSync(path("new", "actions", "X.yaml"), "1"));
});

test("a folder that takes another's place is watched in its stead", async () => {
  const { path, noticing } = watched();
  await noticing(() => {
    renameSync(path("trtc"), path("old"));
    mkdirSync(path("trtc", "actions"), { recursive: true });
  });
  await noticing(() => writeFileSync(path("trtc", "actions", "X.yaml"), "1"));
  await noticing(() => writeFileSync(path("old", "actions", "X.yaml"), "1"));
  await noticing(() => rmSync(path("abc"), { recursive: true }));
  await noticing(() => mkdirSync(path("abc", "actions"), { recursive: true }));
  await noticing(() => writeFileSync(path("abc", "actions", "X.yaml"), "1"));
});
