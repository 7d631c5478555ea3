import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sandbox, type Sandbox } from "./sandbox.js";
import { repository } from "./specpress.js";

const SOURCE = `import { TrtcClient, isDismissRoomError } from "@specpress/trtc";

const trtc = new TrtcClient();

export async function close(RoomId: number): Promise<void> {
  try {
    await trtc.dismissRoom({ SdkAppId: 1, RoomId });
  } catch (error) {
    if (!isDismissRoomError(error, "FailedOperation.RoomNotExist")) throw error;
  }
}
`;

/** A checkout with the next specs in a folder of their own, and a project that calls the package. */
function project(): Sandbox {
  const box = sandbox();
  cpSync(box.path("specs"), box.path("next"), { recursive: true });
  box.edit("next/trtc/actions/DismissRoom.yaml", / {2}RoomId: .*\n/, "");
  box.edit("next/trtc/actions/DismissRoom.yaml", /, RoomId: 1234/, "");
  box.edit("next/trtc/actions/DismissRoom.yaml", "  - FailedOperation.RoomNotExist\n", "");
  box.edit("next/trtc/actions/DismissRoom.yaml", /effects:\n(?: .*\n)+/, "");
  box.edit("next/trtc/actions/RemoveUser.yaml", /^rate: .*$/m, "rate: 1/s");
  box.write("app/package.json", '{ "name": "app", "type": "module" }');
  box.write("app/tsconfig.json", tsConfig());
  box.write("app/src/close.ts", SOURCE);
  return box;
}

function tsConfig(): string {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    types: [],
    paths: {
      "@specpress/trtc": [join(repository, "generated/trtc/src/index.ts")],
      "@specpress/runtime": [join(repository, "runtime/src/index.ts")],
      "@specpress/runtime/*": [join(repository, "runtime/src/*.ts")],
    },
  };
  return JSON.stringify({ compilerOptions, include: ["src"] });
}

const ARGS = ["impact", "trtc", "next/trtc", "--project", "app/tsconfig.json"];

test("says where a project is touched, by what, and what to do", async () => {
  const { exit, out, err } = await project().specpress([...ARGS, "--fail-on", "breaking"], {
    env: { FORCE_COLOR: "0" },
  });
  expect({ exit, out, err }).toEqual({
    exit: 1,
    out: `app/src/close.ts:7:43 breaking parameter RoomId of DismissRoom was removed, passed here [request-parameter-removed]
  7 |     await trtc.dismissRoom({ SdkAppId: 1, RoomId });
    |                                           ^^^^^^
  help: Stop sending it.
app/src/close.ts:9:36 breaking error code FailedOperation.RoomNotExist of DismissRoom is no longer listed, caught here [action-error-removed]
  9 |     if (!isDismissRoomError(error, "FailedOperation.RoomNotExist")) throw error;
    |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: Remove what handles it.
`,
    err: "app/tsconfig.json: 2 places: 2 breaking, by 2 of 4 changes\n",
  });
});

// Windows has no such names.
test.skipIf(process.platform === "win32")(
  "nothing of a file's name or text reaches the terminal as more than text",
  async () => {
    const box = project();
    box.remove("app/src/close.ts");
    const hostile = SOURCE.replace("{ SdkAppId", "{ /* \u001b[2J */ SdkAppId");
    box.write("app/src/a\u001b]0;x\u0007%0A::b.ts", hostile);
    const { out, err } = await box.specpress(ARGS);
    expect(out).toContain("app/src/a\\u{1b}]0;x\\u{7}%0A::b.ts:7:54 breaking");
    expect(out).toContain("{ /* \\u{1b}[2J */ SdkAppId: 1, RoomId }");
    // eslint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
  },
);

test("a command line without a project is wrong", async () => {
  const { exit, out, err } = await sandbox().specpress(["impact", "trtc", "trtc"]);
  expect({ exit, out }).toEqual({ exit: 64, out: "" });
  expect(err).toContain("--project");
});
