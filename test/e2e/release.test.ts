import { describe, expect, test } from "vitest";
import {
  ACTION,
  commit,
  commitAll,
  demoRepository,
  git,
  IDENTITY,
  release,
  releasedRepository,
} from "./demo-repository.js";
import { contentsBelow, differences, emptySandbox, type Sandbox } from "./sandbox.js";

interface Plan {
  readonly packages: readonly { readonly name: string; readonly [key: string]: unknown }[];
  readonly refusals: readonly string[];
}

async function plan(box: Sandbox): Promise<Plan> {
  const { out, err } = await release(box, "--dry-run", "--json");
  expect(err, out).not.toContain("bug");
  return JSON.parse(out) as Plan;
}

test("a first release, and none when nothing has changed since", async () => {
  const box = await demoRepository();
  const before = git(box, "rev-parse", "HEAD");
  expect(await plan(box)).toMatchObject({
    packages: [{ name: "@specpress/demo", from: null, to: "0.1.0", tag: "@specpress/demo@0.1.0" }],
    refusals: [],
  });
  expect(git(box, "rev-parse", "HEAD"), "a dry run").toBe(before);
  const { exit, out, err } = await release(box);
  expect(exit, err).toBe(0);
  expect(out).toBe(
    "package          last  next   because\n@specpress/demo  -     0.1.0  it was never released\n",
  );
  expect(err).toContain("released @specpress/demo@0.1.0\nnext: git push --follow-tags\n");
  expect(git(box, "tag").trim()).toBe("@specpress/demo@0.1.0");
  expect(git(box, "status", "--porcelain")).toBe("");
  expect(git(box, "log", "-1", "--format=%s").trim()).toBe("Release @specpress/demo 0.1.0");
  expect(await box.specpress(["generate", "--check"])).toMatchObject({ exit: 0 });
  const again = await release(box);
  expect(again).toMatchObject({ exit: 0 });
  expect(again.out).toContain("@specpress/demo  0.1.0  -     nothing changed\n");
  expect(git(box, "tag").trim()).toBe("@specpress/demo@0.1.0");
});

test("what is new raises the version, and stands in changelog, manifest and tag", async () => {
  const box = await releasedRepository();
  box.edit(ACTION, "input:\n", "input:\n  Reason: Why the room is closed.\n");
  await commit(box);
  expect(await release(box)).toMatchObject({ exit: 0 });
  const manifest = JSON.parse(box.read("generated/demo/package.json")) as { version: string };
  expect(manifest.version).toBe("0.1.1");
  expect(box.read("generated/demo/CHANGELOG.md")).toContain(
    "### Changed\n\n- Parameter Reason of CloseRoom is new and optional (string).\n",
  );
  expect(git(box, "cat-file", "-p", "@specpress/demo@0.1.1")).toContain("is new and optional");
  expect(git(box, "diff", "--name-only", "HEAD~1").trim().split("\n")).toEqual([
    "generated/demo/.specpress.json",
    "generated/demo/CHANGELOG.md",
    "generated/demo/README.md",
    "generated/demo/package.json",
    "specs/demo/versions.yaml",
  ]);
});

test("what breaks callers is released only when somebody says so", async () => {
  const box = await releasedRepository();
  box.edit(
    ACTION,
    "input:\n",
    "input:\n  Reason: { type: integer, required: true, doc: Number of the reason. }\n",
  );
  box.edit(ACTION, "{ RoomId: 1 }", "{ RoomId: 1, Reason: 2 }");
  await commit(box);
  const before = contentsBelow(box.folder);
  const refused = await release(box);
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain(
    "@specpress/demo 0.2.0 would break its callers: Parameter Reason of CloseRoom is new and required (integer).",
  );
  expect(refused.err).toContain("Give --allow-major to release it.");
  expect(git(box, "tag").trim()).toBe("@specpress/demo@0.1.0");
  const files = [...before.keys()].filter((file) => !file.startsWith(".git/"));
  const after = contentsBelow(box.folder);
  expect(files.filter((file) => before.get(file) !== after.get(file))).toEqual([]);
  expect(await release(box, "--allow-major")).toMatchObject({ exit: 0 });
  expect(git(box, "tag").trim().split("\n")).toContain("@specpress/demo@0.2.0");
});

describe("it refuses", () => {
  const cases: Readonly<Record<string, readonly [(box: Sandbox) => unknown, string]>> = {
    "a dirty checkout": [
      (box) => box.write("notes.txt", "x"),
      "the checkout has changes that are not committed: notes.txt. Commit them.",
    ],
    "specs with errors": [
      (box) => {
        box.edit(ACTION, "input:\n", "input:\n  X: { type: nonsense, doc: It. }\n");
        git(box, "commit", "-q", "-a", "-m", "x");
      },
      `the specs have errors: ${ACTION}:`,
    ],
    "stale output": [
      (box) => {
        box.edit(ACTION, "input:\n", "input:\n  X: It.\n");
        git(box, "commit", "-q", "-a", "-m", "x");
      },
      "generated/ is not what the specs make. Run specpress generate and commit it.",
    ],
    drafts: [
      async (box) => {
        box.edit(ACTION, "input:\n", "input:\n  X: { draft: X. }\n");
        await commit(box);
      },
      `descriptions are drafts: ${ACTION}:`,
    ],
    "a tag that is taken": [
      async (box) => {
        const elsewhere = git(box, "commit-tree", "-m", "elsewhere", "HEAD^{tree}").trim();
        git(box, "tag", "@specpress/demo@0.1.1", elsewhere);
        box.edit(ACTION, "input:\n", "input:\n  X: It.\n");
        await commit(box);
      },
      "there is a tag @specpress/demo@0.1.1 already, on a commit that this one does not come after",
    ],
    "a release whose tag is not here": [
      (box) => git(box, "tag", "-d", "@specpress/demo@0.1.0"),
      "specs/demo/versions.yaml tells of @specpress/demo@0.1.0, but there is no such tag here. Fetch the tags: git fetch --tags",
    ],
  };
  test.each(Object.entries(cases))("%s", async (_, [spoil, message]) => {
    const box = await releasedRepository();
    await spoil(box);
    const [head, tags] = [git(box, "rev-parse", "HEAD"), git(box, "tag")];
    const before = contentsBelow(box.path("specs"));
    const { exit, err } = await release(box);
    expect(exit, err).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain("nothing released\n");
    expect([git(box, "rev-parse", "HEAD"), git(box, "tag")]).toEqual([head, tags]);
    expect(differences(before, contentsBelow(box.path("specs")))).toEqual([]);
  });

  test("a folder that is no repository, and one inside of one", async () => {
    const box = emptySandbox();
    box.write("specs/platform.yaml", "");
    const none = await release(box);
    expect(none).toMatchObject({ exit: 1 });
    expect(none.err).toContain("not a git repository");
    git(box, "init", "-q");
    box.write("inner/specs/x", "");
    const inner = await box.specpress(["release", "--cwd", "inner"], { env: IDENTITY });
    expect(inner).toMatchObject({ exit: 64 });
    expect(inner.err).toContain("a release is made at the top of a git repository");
  });

  test("a name that no package has", async () => {
    const box = await demoRepository();
    const { exit, err } = await release(box, "dmeo");
    expect(exit).toBe(64);
    expect(err).toContain(`there is no package "dmeo", did you mean "demo"?; known: demo`);
  });
});

// The compiler reads the runtime twice, on machines that have other things to do.
describe("with a runtime at home", { timeout: 180_000 }, () => {
  test("templates that break callers count, though the API is the same", async () => {
    const box = await releasedRepository(true);
    // As if the templates of then had let the options out: what they make today asks for them.
    const client = "generated/demo/src/client.ts";
    const today = box.read(client);
    box.edit(client, "options: ClientOptions = {}", "options: ClientOptions | string = {}");
    box.edit(client, "super({ ...options,", "super({ ...(options as ClientOptions),");
    git(box, "commit", "-q", "-a", "-m", "then");
    git(box, "tag", "-f", "@specpress/demo@0.1.0");
    box.write(client, today);
    git(box, "commit", "-q", "-a", "-m", "now");
    const { packages, refusals } = await plan(box);
    expect(refusals).toEqual([expect.stringContaining("@specpress/demo 0.2.0 would break")]);
    expect(packages.find(({ name }) => name === "@specpress/demo")).toMatchObject({
      to: "0.2.0",
      bump: "major",
      breaking: [expect.stringMatching(/^new DemoClient no longer fits its callers: .*string/)],
    });
  });

  test("a runtime that breaks takes the services with it", async () => {
    const box = await releasedRepository(true);
    box.edit(
      "runtime/src/index.ts",
      "constructor(options: ClientOptions = {})",
      "constructor(options: ClientOptions)",
    );
    commitAll(box);
    const alone = await release(box, "--allow-major", "runtime");
    expect(alone.exit).toBe(1);
    expect(alone.err).toContain(
      "@specpress/runtime 0.2.0 breaks its callers, so all services are released with it: name demo as well, or no package",
    );
    const { exit, out, err } = await release(box, "--allow-major", "--json");
    expect(exit, err).toBe(0);
    expect((JSON.parse(out) as Plan).packages).toMatchObject([
      { name: "@specpress/runtime", to: "0.2.0", bump: "major" },
      { name: "@specpress/demo", to: "0.2.0", breaking: ["Needs @specpress/runtime 0.2.0."] },
    ]);
    expect(JSON.parse(box.read("generated/demo/package.json"))).toMatchObject({
      dependencies: { "@specpress/runtime": "^0.2.0" },
    });
    expect(JSON.parse(box.read("runtime/package.json"))).toMatchObject({ version: "0.2.0" });
    expect(box.read("runtime/CHANGELOG.md")).toContain("new Client no longer fits its callers");
  });

  test("a runtime that only grows leaves the services alone", async () => {
    const box = await releasedRepository(true);
    box.edit(
      "runtime/src/index.ts",
      "export * from",
      "export const added = 1 as const;\nexport * from",
    );
    box.edit(
      "runtime/CHANGELOG.md",
      /^## 0.1.0/m,
      "## Unreleased\n\n### Added\n\n- One.\n\n## 0.1.0",
    );
    commitAll(box);
    const { packages } = await plan(box);
    expect(packages).toMatchObject([
      { name: "@specpress/runtime", to: "0.1.1", bump: "minor", safe: ["One.", "added is new."] },
      { name: "@specpress/demo", to: null },
    ]);
  });
});
