import { build } from "esbuild";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { consumer } from "./installed-packages.js";
import { repository } from "./specpress.js";

/** What a bundler makes of a program that uses the built packages. */
async function bundle(program: string): Promise<string> {
  const box = consumer();
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: box.folder, loader: "ts" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    write: false,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]!.text;
}

const actions = readdirSync(join(repository, "specs", "trtc", "actions")).map((file) =>
  file.replace(".yaml", ""),
);

/** The actions whose names stand in a bundle. */
function actionsIn(code: string): readonly string[] {
  return actions.filter((action) => code.includes(`"${action}"`));
}

function size(what: string, code: string): { readonly bytes: number; readonly gzipped: number } {
  const bytes = Buffer.byteLength(code);
  const gzipped = gzipSync(code, { level: 9 }).length;
  console.info(
    `${what}: ${(bytes / 1024).toFixed(1)} KB, ${(gzipped / 1024).toFixed(1)} KB gzipped`,
  );
  return { bytes, gzipped };
}

test("a program that calls one action: a few kilobytes, and no other action", async () => {
  const code = await bundle(`
    import { Client } from "@specpress/runtime";
    import { dismissRoom } from "@specpress/trtc/actions";
    const client = new Client({ region: "ap-guangzhou" });
    console.log(await client.send(dismissRoom, { SdkAppId: 1400000001, RoomId: 42 }));
  `);
  const { bytes, gzipped } = size("one action with the runtime", code);
  expect(actionsIn(code)).toEqual(["DismissRoom"]);
  expect(code).not.toMatch(/multiple of|awaited state/);
  expect(bytes).toBeLessThanOrEqual(29 * 1024);
  expect(gzipped).toBeLessThanOrEqual(12 * 1024);
});

test("the same through the package's main entry, errors and all", async () => {
  const code = await bundle(`
    import { Client, isCallError } from "@specpress/runtime";
    import { dismissRoom, isDismissRoomError } from "@specpress/trtc";
    const client = new Client({ region: "ap-guangzhou" });
    client.send(dismissRoom, { SdkAppId: 1400000001, RoomId: 42 }).catch((error: unknown) => {
      if (isDismissRoomError(error, "FailedOperation.RoomNotExist") || isCallError(dismissRoom, error)) return;
      throw error;
    });
  `);
  expect(actionsIn(code)).toEqual(["DismissRoom"]);
  const { bytes, gzipped } = size("one action from the main entry", code);
  expect(bytes).toBeLessThanOrEqual(29 * 1024);
  expect(gzipped).toBeLessThanOrEqual(12 * 1024);
});

test("one schema: that action's checks, and no client at all", async () => {
  const code = await bundle(`
    import { dismissRoomSchema } from "@specpress/trtc/schemas";
    export default dismissRoomSchema["~standard"].validate({ SdkAppId: 1, RoomId: 2 });
  `);
  const { bytes } = size("one schema", code);
  expect(actionsIn(code)).toEqual([]);
  expect(code).not.toMatch(/node:https?|TC3-HMAC/);
  expect(bytes).toBeLessThanOrEqual(4 * 1024);
});

test("the whole client holds every action", async () => {
  const code = await bundle(`
    import { TrtcClient } from "@specpress/trtc";
    await new TrtcClient({ region: "ap-guangzhou" }).dismissRoom({ SdkAppId: 1400000001, RoomId: 42 });
  `);
  size("the whole client", code);
  expect(actionsIn(code)).toEqual(actions);
});
