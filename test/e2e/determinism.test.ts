import { expect, test } from "vitest";
import { addCopies, contentsBelow, sandbox } from "./sandbox.js";

/** The trees that some runs leave, all of which must be the first one's. */
async function expectOneTree(
  services: readonly string[],
  runs: readonly {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  }[],
): Promise<void> {
  const box = sandbox();
  addCopies(box, services);
  const trees: (readonly (readonly [string, string])[])[] = [];
  for (const [index, { args = [], env = {} }] of runs.entries()) {
    const { exit, err } = await box.specpress(["generate", "-q", "--out", `out${index}`, ...args], {
      env,
    });
    expect([exit, err]).toEqual([0, ""]);
    trees.push(
      [...contentsBelow(box.path(`out${index}`))].filter(
        ([file]) => !file.startsWith(".specpress/"),
      ),
    );
  }
  const [first] = trees;
  expect(first!.length).toBeGreaterThan(100 * (services.length + 1));
  for (const [index, tree] of trees.entries()) expect(tree, `run ${index}`).toEqual(first);
}

test("any number of threads, the same bytes", async () => {
  await expectOneTree(
    ["abc", "b2b", "zoo"],
    [
      { args: ["--jobs", "1"] },
      { args: ["--jobs", "2"] },
      { args: ["--jobs", "4"] },
      { args: ["--jobs", "3", "zoo", "trtc", "b2b", "abc"] },
    ],
  );
});

test("threads find the same faults in the same order", async () => {
  const box = sandbox();
  for (const [action, to] of [
    ["DismissRoom", "sumary"],
    ["RemoveUser", "summmary"],
  ]) {
    box.edit(`specs/trtc/actions/${action}.yaml`, "summary:", `${to}:`);
  }
  addCopies(box, ["abc", "zoo"]);
  const runs = await Promise.all(
    ["1", "2", "4"].map((jobs) => box.specpress(["generate", "--jobs", jobs])),
  );
  expect(runs.map(({ exit }) => exit)).toEqual([1, 1, 1]);
  expect(new Set(runs.map(({ err }) => err)).size).toBe(1);
  expect(runs[0]!.err).toContain("nothing written: 12 errors");
});

test("threads that check find the same in the same order", async () => {
  const box = sandbox();
  box.edit("specs/trtc/actions/DismissRoom.yaml", "summary:", "sumary:");
  box.edit("specs/trtc/actions/RemoveUser.yaml", /^summary: .*$/m, "summary: Remove user.");
  addCopies(box, ["abc", "zoo"]);
  const runs = await Promise.all(
    ["1", "2", "4"].map((jobs) => box.specpress(["check", "--json", "--jobs", jobs])),
  );
  expect(runs.map(({ exit }) => exit)).toEqual([1, 1, 1]);
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
  const { diagnostics } = JSON.parse(runs[0]!.out) as { diagnostics: { file: string }[] };
  for (const service of ["abc", "trtc", "zoo"])
    expect(
      diagnostics.filter(({ file }) => file.startsWith(`specs/${service}/`)).length,
    ).toBeGreaterThan(1);
});

test("any language, time zone or home, the same bytes", async () => {
  await expectOneTree(
    [],
    [
      {},
      { env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" } },
      { env: { LC_ALL: "C", LANG: "C", TZ: "America/St_Johns" } },
      {
        env: {
          LANG: "zh_CN.UTF-8",
          LANGUAGE: "zh",
          TZ: "Pacific/Kiritimati",
          HOME: "/nonexistent",
          USER: "somebody",
        },
      },
    ],
  );
});
