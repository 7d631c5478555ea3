import { expect, test } from "vitest";
import { NpmError } from "../../generator/release/npm.js";
import {
  publishPackages,
  type Publishable,
  type Published,
  type Uploader,
} from "../../generator/release/publish-packages.js";

/** A registry in memory. `trouble` is asked before each upload, and may throw. */
class Registry implements Uploader {
  readonly content = new Map<string, string>();
  readonly uploads: string[] = [];

  constructor(readonly trouble: (name: string) => void = () => {}) {}

  pack(folder: string): ReturnType<Uploader["pack"]> {
    const [name = "", version = ""] = folder.split("@");
    return Promise.resolve({ name, version, integrity: `sha512-${folder}`, file: folder });
  }

  published(name: string, version: string): Promise<string | undefined> {
    return Promise.resolve(this.content.get(`${name}@${version}`));
  }

  received(name: string, version: string): Promise<string | undefined> {
    return this.published(name, version);
  }

  publish(tarball: string): Promise<void> {
    this.trouble(tarball);
    this.uploads.push(tarball);
    this.content.set(tarball, this.content.get(`${tarball} arrives as`) ?? `sha512-${tarball}`);
    return Promise.resolve();
  }
}

const PACKAGES: readonly Publishable[] = ["runtime", "trtc", "ccc"].map((name) => ({
  name,
  version: "1.0.0",
  folder: `${name}@1.0.0`,
  isAtTag: true,
  unbuilt: undefined,
}));

function publish(
  npm: Registry,
  packages = PACKAGES,
  dryRun = false,
): Promise<readonly Published[]> {
  return publishPackages(packages, { npm, into: "/nowhere", dryRun, flags: [], done: () => {} });
}

function outcomes(results: readonly Published[]): readonly string[] {
  return results.map(({ outcome }) => outcome);
}

test("what the registry lacks is uploaded in order, and nothing twice", async () => {
  const npm = new Registry();
  expect(outcomes(await publish(npm))).toEqual(["uploaded", "uploaded", "uploaded"]);
  expect(npm.uploads).toEqual(["runtime@1.0.0", "trtc@1.0.0", "ccc@1.0.0"]);
  expect(outcomes(await publish(npm))).toEqual(["there", "there", "there"]);
  expect(npm.uploads).toHaveLength(3);
});

test("a dry run uploads nothing", async () => {
  const npm = new Registry();
  expect(outcomes(await publish(npm, PACKAGES, true))).toEqual(Array(3).fill("would-upload"));
  expect(npm.uploads).toEqual([]);
});

test("a registry that goes down: what is up stays, the rest goes on the next time", async () => {
  let down = true;
  const npm = new Registry((name) => {
    if (down && name.startsWith("trtc")) throw new NpmError("npm publish failed: ECONNREFUSED");
  });
  const first = await publish(npm);
  expect(outcomes(first)).toEqual(["uploaded", "failed", "left"]);
  expect(first[1]!.problem).toContain("ECONNREFUSED");
  down = false;
  expect(outcomes(await publish(npm))).toEqual(["there", "uploaded", "uploaded"]);
});

test("a version that was taken by other content is never taken for ours", async () => {
  const npm = new Registry();
  npm.content.set("trtc@1.0.0", "sha512-other");
  const results = await publish(npm);
  expect(outcomes(results)).toEqual(["uploaded", "taken", "left"]);
  expect(results[1]!.problem).toContain("Release a new version");
});

test("what arrives otherwise than it was sent is said, and nothing more is uploaded", async () => {
  const npm = new Registry();
  npm.content.set("runtime@1.0.0 arrives as", "sha512-tampered");
  const results = await publish(npm);
  expect(outcomes(results)).toEqual(["failed", "left", "left"]);
  expect(results[0]!.problem).toContain("the tarball was changed on its way");
});

test("only what was tagged is uploaded, and only if it was built", async () => {
  const npm = new Registry();
  const moved = PACKAGES.map((one) => ({ ...one, isAtTag: false }));
  const results = await publish(npm, moved);
  expect(results[0]).toMatchObject({ outcome: "failed" });
  expect(results[0]!.problem).toContain("check out runtime@1.0.0 and publish from there");
  npm.content.set("runtime@1.0.0", "sha512-whatever-was-built-then");
  expect(outcomes(await publish(npm, moved))).toEqual(["there", "failed", "left"]);
  const unbuilt = PACKAGES.map((one) => ({ ...one, unbuilt: "it is not built: npm run build" }));
  expect((await publish(new Registry(), unbuilt))[0]).toMatchObject({
    outcome: "failed",
    problem: "it is not built: npm run build",
  });
  expect(npm.uploads).toEqual([]);
});
