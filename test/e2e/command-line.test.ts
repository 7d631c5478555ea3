import { expect, test } from "vitest";
import { addCopies, emptySandbox, sandbox } from "./sandbox.js";
import { run, tool } from "./specpress.js";

test.each([
  ["--help"],
  ["help"],
  ["help", "check"],
  ["check", "--help"],
  ["generate", "-h"],
  ["inspect", "--help"],
  ["history", "--help"],
  ["history", "check", "--help"],
  ["import", "--help"],
  ["sync", "--help"],
])("help: %s %s", async (...args) => {
  const { exit, out, err } = await emptySandbox().specpress(
    args.filter((arg) => arg !== undefined),
  );
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  expect(out).toMatch(/^Usage: specpress /);
  expect(out).toMatch(/Options:\n/);
});

test("the help of a command names every option that it takes", async () => {
  const { out } = await emptySandbox().specpress(["generate", "--help"]);
  for (const option of [
    "--check",
    "--watch",
    "--out",
    "--templates",
    "--jobs",
    "--force",
    "--quiet",
    "--cwd",
  ]) {
    expect(out).toContain(`  ${option === "--quiet" ? "-q, " : ""}${option}`);
  }
});

test.each<readonly [what: string, args: readonly string[], said: string]>([
  ["a misspelt command", ["chekc"], "unknown command 'chekc'\n(Did you mean check?)"],
  [
    "a misspelt option",
    ["generate", "--cheque"],
    "unknown option '--cheque'\n(Did you mean --check?)",
  ],
  ["a misspelt service", ["generate", "trct"], 'there is no service "trct", did you mean "trtc"?'],
  ["an unknown service", ["check", "billing"], 'there is no service "billing"; known: abc, trtc'],
  ["one unknown service of two", ["check", "trtc", "billing"], 'there is no service "billing"'],
  ["a path for a service", ["check", "../specs/trtc"], 'there is no service "../specs/trtc"'],
  [
    "an inherited name for a service",
    ["inspect", "constructor"],
    'there is no service "constructor"',
  ],
  ["nothing to inspect", ["inspect"], "missing required argument 'service'"],
  ["too much to inspect", ["inspect", "trtc", "abc"], "too many arguments"],
  ["inspect nope", ["inspect", "nope", "--json"], 'there is no service "nope"'],
  ["no jobs", ["generate", "--jobs", "0"], "It must be a whole number from 1 to 256."],
  ["half a job", ["generate", "--jobs", "1.5"], "It must be a whole number from 1 to 256."],
  ["many jobs", ["generate", "--jobs", "1e9"], "It must be a whole number from 1 to 256."],
  [
    "a number that is none",
    ["generate", "--jobs", "many"],
    "It must be a whole number from 1 to 256.",
  ],
  ["an option without its value", ["generate", "--out"], "argument missing"],
  ["an unknown format", ["check", "--format", "xml"], "Allowed choices are text, json, github."],
  [
    "--check with --watch",
    ["generate", "--check", "--watch"],
    "--check and --watch do not go together",
  ],
])("wrong usage is explained: %s", async (_, args, said) => {
  const box = sandbox();
  addCopies(box, ["abc"]);
  const { exit, out, err } = await box.specpress(args);
  expect(err).toContain(said);
  expect({ exit, out }).toEqual({ exit: 64, out: "" });
  expect(box.exists("generated")).toBe(false);
});

test.each([
  ["check"],
  ["generate"],
  ["generate", "--watch"],
  ["inspect", "trtc"],
  ["history"],
  ["history", "check"],
])("without a specs folder: %s %s", async (...args) => {
  const { exit, out, err } = await emptySandbox().specpress(
    args.filter((arg) => arg !== undefined),
  );
  expect(err).toMatch(/^specpress: there is no folder "specs" here/);
  expect({ exit, out }).toEqual({ exit: 64, out: "" });
});

test("no command at all prints what there is", async () => {
  const { exit, err } = await emptySandbox().specpress([]);
  expect(exit).toBe(64);
  expect(err).toMatch(/^Usage: specpress /);
});

test("an empty specs folder: the platform's file is missing", async () => {
  const box = emptySandbox();
  box.write("specs/.keep", "");
  const { exit, out } = await box.specpress(["check"]);
  expect(exit).toBe(1);
  expect(out).toContain(
    "specs/platform.yaml:1:1 error specs/platform.yaml is missing [file-missing]",
  );
});

test("--cwd names the folder that holds the specs", async () => {
  const box = sandbox();
  box.write("elsewhere/.keep", "");
  const { exit } = await box.specpress(["check", "--cwd", box.folder], {});
  expect(exit).toBe(0);
});

test("--quiet leaves only what matters", async () => {
  const box = sandbox();
  const { exit, out, err } = await box.specpress(["generate", "--quiet"]);
  expect({ exit, out, err }).toEqual({ exit: 0, out: "", err: "" });
});

test("a reader that leaves early does no harm", async () => {
  const box = sandbox();
  for (const command of ["inspect trtc --json", "check --json", "--help"]) {
    const { exit, out, err } = await run(
      "bash",
      ["-c", `"${process.execPath}" "${tool}" ${command} | head -n 1; exit "\${PIPESTATUS[0]}"`],
      { cwd: box.folder },
    );
    expect(exit).toBe(0);
    expect(out.split("\n")).toHaveLength(2);
    expect(err).not.toMatch(/EPIPE|Error|bug/);
  }
});

test("nor does one that never reads what is said", async () => {
  const box = sandbox();
  for (const [command, exit] of [
    ["generate", 0],
    ["generate --nope", 64],
  ]) {
    const ran = await run(
      "bash",
      [
        "-c",
        `"${process.execPath}" "${tool}" ${command} 2>&1 >/dev/null | true; exit "\${PIPESTATUS[0]}"`,
      ],
      { cwd: box.folder },
    );
    expect(ran.exit).toBe(exit);
  }
});
