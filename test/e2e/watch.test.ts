import { spawn } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { contentsBelow, sandbox, type Sandbox } from "./sandbox.js";
import { environment, tool } from "./specpress.js";

interface Watch {
  /** Waits until what was said since the last call holds this, and returns it. */
  readonly said: (text: string) => Promise<string>;
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

function watch(box: Sandbox, args: readonly string[] = []): Watch {
  const child = spawn(process.execPath, [tool, "generate", "--watch", ...args], {
    cwd: box.folder,
    env: environment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  let wake = (): void => {};
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    wake();
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    async said(text) {
      while (!said.includes(text)) {
        const ended = await Promise.race([
          new Promise<void>((resolve) => (wake = resolve)),
          closed,
        ]);
        if (ended !== undefined)
          throw new Error(`ended with ${ended} before it said "${text}":\n${said}`);
      }
      const heard = said;
      said = "";
      return heard;
    },
    stop(signal) {
      child.kill(signal);
      return closed;
    },
  };
}

const DISMISS_ROOM = "specs/trtc/actions/DismissRoom.yaml";

test("picks up changes, reports slips without ending, and stops when it is told to", async () => {
  const box = sandbox();
  const { said, stop } = watch(box);
  expect(await said("watching for changes")).toContain("files created");

  box.edit(DISMISS_ROOM, /^summary: .*$/m, "summary: Closes a numbered room.");
  expect(await said("12 files updated")).toContain("update trtc/src/actions/dismiss-room.ts");
  expect(box.read("generated/trtc/src/actions/dismiss-room.ts")).toContain(
    "closes a numbered room.",
  );

  const before = contentsBelow(box.path("generated"));
  box.edit(DISMISS_ROOM, "summary: ", "sumary: ");
  expect(await said("nothing written")).toContain(`${DISMISS_ROOM}:2:1 error`);
  expect(contentsBelow(box.path("generated"))).toEqual(before);

  box.edit(DISMISS_ROOM, /^sumary: .*$/m, "summary: Closes a room.");
  await said("12 files updated");
  expect(await stop("SIGINT")).toBe(0);
});

test("watches own templates, too", async () => {
  const box = sandbox();
  box.write("mine/[service]/names.md.hbs", "One\n");
  const { said, stop } = watch(box, ["--templates", "mine"]);
  await said("watching for changes");
  box.write("mine/[service]/names.md.hbs", "Two\n");
  await said("update trtc/names.md");
  expect(box.read("generated/trtc/names.md")).toBe("Two\n");
  expect(await stop("SIGTERM")).toBe(0);
});

test("a mistake that still stands is what it ends with", async () => {
  const box = sandbox();
  box.edit(DISMISS_ROOM, "summary: ", "sumary: ");
  const { said, stop } = watch(box);
  expect(await said("watching for changes")).toContain("nothing written");
  expect(await stop("SIGINT")).toBe(1);
});
