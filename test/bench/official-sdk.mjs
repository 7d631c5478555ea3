import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { scratch } from "./scratch.mjs";

const PACKAGES = ["tencentcloud-sdk-nodejs@4.1.313", "tencentcloud-sdk-nodejs-intl-en@3.0.1335"];

/**
 * Has the official SDK call the mock, in every form that it can send, and holds the answers against
 * the specs. A test, but not one of `npm test`: it installs a hundred megabytes.
 */
export async function checkOfficialSdk() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const vitest = await startVitest("test", [], {
    root,
    run: true,
    include: ["test/bench/official-sdk/calls.ts"],
    env: { OFFICIAL_SDK: join(scratch("official-sdk", PACKAGES), "node_modules") },
  });
  await vitest.close();
}
