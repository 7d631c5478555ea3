import { describe, expect, test } from "vitest";
import { contentsBelow, emptySandbox, sandbox, type Sandbox } from "./sandbox.js";
import { run } from "./specpress.js";

const DISMISS = "specs/trtc/actions/DismissRoom.yaml";

/** A service of one action, small enough to be read. */
function metadata(members: readonly object[]): string {
  return JSON.stringify({
    actions: {
      Act: {
        document: "Acts.",
        input: "ActRequest",
        name: "Act",
        output: "ActResponse",
        status: "online",
      },
    },
    metadata: { apiVersion: "2024-01-01", serviceShortName: "demo" },
    objects: {
      ActRequest: { document: "", members, type: "object" },
      ActResponse: { document: "", members: [], type: "object" },
    },
  });
}

const id = { name: "Id", type: "string", member: "string", document: "Which.", required: true };
const note = { name: "Note", type: "string", member: "string", document: "What.", required: true };

function twoFiles(): Sandbox {
  const box = emptySandbox();
  box.write("old.api.json", metadata([id]));
  box.write("new.api.json", metadata([id, note]));
  return box;
}

/** The sandbox as a git repository with everything committed. */
async function committed(box: Sandbox): Promise<void> {
  const git = async (...args: readonly string[]): Promise<void> => {
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    const { exit, err } = await run("git", [...who, ...args], { cwd: box.folder });
    expect(err).not.toMatch(/fatal/);
    expect(exit).toBe(0);
  };
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "-m", "Specs");
}

test("the help names what can be compared, and every option", async () => {
  const { exit, out } = await emptySandbox().specpress(["diff", "--help"]);
  expect(exit).toBe(0);
  for (const one of [
    "trtc@31",
    "trtc@2023-06-01",
    "path/to/specs/trtc",
    "git:REF:trtc",
    ".api.json",
  ])
    expect(out).toContain(one);
  for (const option of [
    "--format",
    "--json",
    "--fail-on",
    "--semver",
    "--waivers",
    "--docs",
    "--cwd",
    "--quiet",
  ])
    expect(out).toContain(option);
});

describe("two files of upstream metadata", () => {
  test("for people", async () => {
    const { exit, out, err } = await twoFiles().specpress(["diff", "old.api.json", "new.api.json"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(
      "old.api.json → new.api.json  1 change: 1 breaking\n\nBreaking\n  Act\n    parameter Note is new and required (string) [request-parameter-added-required]\n      help: Give it in every request.\n",
    );
  });

  test("for programs, in the order that they may rely on", async () => {
    const { out } = await twoFiles().specpress(["diff", "old.api.json", "new.api.json", "--json"]);
    expect(JSON.parse(out)).toEqual({
      from: "old.api.json",
      to: "new.api.json",
      semver: "major",
      forcedBy: "9bf82ba27afccfd3",
      notCompared: null,
      changes: [
        {
          rule: "request-parameter-added-required",
          severity: "breaking",
          direction: "request",
          path: "actions/Act/input/Note",
          message: "parameter Note of Act is new and required (string)",
          from: null,
          to: { type: "string", required: true },
          verdicts: { wire: "breaking", typescript: "breaking", validator: "breaking" },
          fingerprint: "9bf82ba27afccfd3",
          kind: "field",
          advice: "Give it in every request.",
          renamed: null,
          waived: null,
        },
      ],
    });
    const { changes } = JSON.parse(out) as { changes: readonly object[] };
    expect(Object.keys(changes[0]!).slice(0, 9).join(" ")).toBe(
      "rule severity direction path message from to verdicts fingerprint",
    );
  });

  test.each([
    [
      "markdown",
      /^# Changes from `old\.api\.json` to `new\.api\.json`\n[\s\S]*- \[ \] \*\*Act\*\*: Parameter Note is new and required \(string\)\. Give it in every request\.\n$/,
    ],
    [
      "html",
      /^<!doctype html>\n[\s\S]*<span class="verdict breaking">wire: breaking<\/span>[\s\S]*<\/html>\n$/,
    ],
    [
      "github",
      /^::error title=breaking%3A request-parameter-added-required::parameter Note of Act is new and required \(string\)\. Give it in every request\.\n$/,
    ],
    [
      "junit",
      /^<\?xml [\s\S]*<testsuite name="old\.api\.json → new\.api\.json" tests="1" failures="1" skipped="0">[\s\S]*<failure type="request-parameter-added-required"/,
    ],
  ])("as %s", async (format, shape) => {
    const { exit, out, err } = await twoFiles().specpress([
      "diff",
      "old.api.json",
      "new.api.json",
      "--format",
      format,
    ]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(shape);
  });

  test("colour is for terminals, or for those who ask for it", async () => {
    const args = ["diff", "old.api.json", "new.api.json"];
    const box = twoFiles();
    const plain = await box.specpress(args);
    const forced = await box.specpress(args, { env: { FORCE_COLOR: "1" } });
    const never = await box.specpress(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(plain.out).not.toContain("\u001b");
    expect(never.out).toBe(plain.out);
    expect(forced.out).toContain("\u001b[31m");
    // eslint-disable-next-line no-control-regex
    expect(forced.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });

  test.each([
    [["--fail-on", "breaking"], 1],
    [["--fail-on", "dangerous"], 1],
    [["--fail-on", "any"], 1],
    [[], 0],
  ])("%j exits %i", async (flags, exit) => {
    const box = twoFiles();
    expect((await box.specpress(["diff", "old.api.json", "new.api.json", ...flags])).exit).toBe(
      exit,
    );
    // The way back is no break of that kind: a parameter less is one, too.
    expect((await box.specpress(["diff", "old.api.json", "old.api.json", ...flags])).exit).toBe(0);
  });

  test("the next version, and why", async () => {
    const box = twoFiles();
    const semver = async (...more: readonly string[]): Promise<string> =>
      (await box.specpress(["diff", "old.api.json", "new.api.json", "--semver", ...more])).out;
    expect(await semver()).toBe("major: parameter Note of Act is new and required (string)\n");
    expect(await semver("1.4.2")).toBe(
      "2.0.0 major: parameter Note of Act is new and required (string)\n",
    );
    expect(await semver("0.4.2")).toMatch(/^0\.5\.0 major: /);
    expect(
      (await box.specpress(["diff", "old.api.json", "old.api.json", "--semver", "1.4.2"])).out,
    ).toBe("1.4.2 none\n");
    expect(JSON.parse(await semver("1.4.2", "--json"))).toEqual({
      from: "old.api.json",
      to: "new.api.json",
      semver: "major",
      version: "2.0.0",
      forcedBy: "9bf82ba27afccfd3",
      reason: "parameter Note of Act is new and required (string)",
    });
    expect(JSON.parse(await semver("--json"))).toMatchObject({ semver: "major", version: null });
  });

  test("waivers let changes pass, and are reported when they are over or for nothing", async () => {
    const box = twoFiles();
    const entry = (path: string, expires: string): string =>
      `- rule: request-parameter-added-required\n  path: ${path}\n  reason: All callers send it.\n  expires: "${expires}"\n`;
    const args = [
      "diff",
      "old.api.json",
      "new.api.json",
      "--fail-on",
      "any",
      "--waivers",
      "waivers.yaml",
    ];
    box.write("waivers.yaml", entry("actions/Act/input/Note", "9999-12-31"));
    const passed = await box.specpress(args);
    expect({ exit: passed.exit, err: passed.err }).toEqual({ exit: 0, err: "" });
    expect(passed.out).toContain("\n      waived: All callers send it.\n");
    box.write(
      "waivers.yaml",
      entry("actions/Act/input/Note", "2020-01-01") + entry("actions/Act", "9999-12-31"),
    );
    const over = await box.specpress(args);
    expect(over.exit).toBe(1);
    expect(over.err).toMatch(/^waivers\.yaml:1:3 warning the waiver ended on 2020-01-01/);
    expect(over.err).toContain("waivers.yaml:5:3 warning the waiver waives nothing");
    expect(over.out).not.toContain("waived:");
  });
});

test("specs, in their folder, elsewhere, in a commit and at a release, are compared in any combination", async () => {
  const box = sandbox();
  await committed(box);
  box.edit(DISMISS, "rate: 20/s", "rate: 10/s");
  const elsewhere = emptySandbox();
  for (const [file, text] of contentsBelow(box.path("specs")))
    elsewhere.write(`copy/${file}`, Buffer.from(text, "latin1").toString("utf8"));
  const checkout = contentsBelow(box.folder);
  const diff = async (from: string, to: string): Promise<string> => {
    const { exit, out, err } = await box.specpress(["diff", from, to]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    return out.split("\n")[0]!.replace(/^.*  /, "");
  };
  expect(await diff("trtc", "trtc")).toBe("no changes");
  expect(await diff("git:HEAD:trtc", "trtc")).toBe("1 change: 1 dangerous");
  expect(await diff("trtc", "git:HEAD:trtc")).toBe("1 change: 1 safe");
  expect(await diff("specs/trtc", elsewhere.path("copy/trtc"))).toBe("no changes");
  expect(await diff("git:HEAD:trtc", elsewhere.path("copy/trtc"))).toBe("1 change: 1 dangerous");
  expect(await diff("git:HEAD:trtc@31", "trtc@2024-12-10")).toMatch(/^\d+ changes?: /);
  expect(await diff("git:HEAD:trtc@28", "trtc@28")).toBe("no changes");
  // Nothing was checked out, added or left behind.
  expect(contentsBelow(box.folder)).toEqual(checkout);
  const annotated = await box.specpress(["diff", "git:HEAD:trtc", "trtc", "--format", "github"]);
  expect(annotated.out).toMatch(
    /^::warning file=specs\/trtc\/actions\/DismissRoom\.yaml,line=7,title=dangerous%3A action-rate-lowered::/,
  );
}, 60_000);

describe("what cannot be compared is said, all of it in one run", () => {
  test.each<readonly [args: readonly string[], exit: number, said: readonly string[]]>([
    [
      ["trct", "mdl@3"],
      64,
      [
        'there is no service "trct" in specs, did you mean "trtc"?',
        'there is no service "mdl" in specs',
      ],
    ],
    [
      ["trtc@99", "trtc@next"],
      64,
      ["trtc has no release 99", 'behind the @ of "trtc@next" stands neither'],
    ],
    [["trtc", "nowhere/specs/trtc"], 64, ['there is no service "trtc" in nowhere/specs']],
    [["trtc", "git:HEAD:trtc"], 64, ["this is no git repository"]],
    [["trtc", "git:--output=x:trtc"], 64, ['"--output=x" cannot be the name of a commit']],
    [["trtc", "git:trtc"], 64, ["write git:REF:service"]],
    [
      ["trtc", "missing.api.json"],
      1,
      ["missing.api.json:1:1 error cannot be read: there is no such file"],
    ],
    [["trtc", ""], 64, ["a source must be a service"]],
    [["trtc"], 64, ["missing required argument 'to'"]],
    [
      ["trtc", "trtc", "--format", "pdf"],
      64,
      ["Allowed choices are text, markdown, json, html, github, junit"],
    ],
    [["trtc", "trtc", "--fail-on", "worse"], 64, ["Allowed choices are breaking, dangerous, any"]],
    [
      ["trtc", "trtc", "--semver", "one"],
      64,
      ['--semver takes a version such as 1.4.0, not "one"'],
    ],
    [
      ["trtc", "trtc", "--semver", "--format", "html"],
      64,
      ["--semver is text or, with --json, for programs; not html"],
    ],
    [["\u001b[31m", "trtc@1"], 64, ['there is no service "\\u{1b}[31m" in specs']],
    [["trtc", "trtc", "--\u001b[31m"], 64, ["unknown option '--\\u{1b}[31m'"]],
    [["trtc", "trtc", "--semver", "\u001b[31m"], 64, ['not "\\u{1b}[31m"']],
    [
      ["trtc", "trtc", "--waivers", "none.yaml"],
      1,
      ["none.yaml:1:1 error cannot be read: there is no such file"],
    ],
    [["trtc", "specs/platform.json"], 1, ["specs/platform.json:1:1 error cannot be read"]],
  ])("%j", async (args, exit, said) => {
    const ran = await sandbox().specpress(["diff", ...args]);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit, out: "" });
    for (const one of said) expect(ran.err).toContain(one);
    expect(ran.err).not.toMatch(/bug in specpress|\n {4}at /);
  });

  test("a commit or service that git does not have, whatever its name would do to a shell", async () => {
    const box = sandbox();
    await committed(box);
    const before = contentsBelow(box.folder);
    for (const ref of [
      "nope",
      "$(touch owned)",
      "HEAD; touch owned",
      "`touch owned`",
      "HEAD^{tree}",
    ]) {
      const { exit, err } = await box.specpress(["diff", "none.api.json", `git:${ref}:trtc`]);
      expect(exit).toBe(64);
      expect(err).toContain(`git knows no commit "${ref}"`);
    }
    const { err } = await box.specpress(["diff", "trtc", "git:HEAD:trct"]);
    expect(err).toContain('there is no service "trct" in git:HEAD:specs, did you mean "trtc"?');
    expect(contentsBelow(box.folder)).toEqual(before);
  });

  test("a clone that lacks the commit says so", async () => {
    const box = sandbox();
    await committed(box);
    box.edit(DISMISS, "rate: 20/s", "rate: 10/s");
    await committed(box);
    const shallow = emptySandbox();
    const clone = ["clone", "--quiet", "--depth", "1", `file://${box.folder}`, "."];
    expect((await run("git", clone, { cwd: shallow.folder })).exit).toBe(0);
    expect((await shallow.specpress(["diff", "git:HEAD:trtc", "trtc"])).exit).toBe(0);
    const { exit, err } = await shallow.specpress(["diff", "git:HEAD~1:trtc", "trtc"]);
    expect({ exit, err }).toEqual({
      exit: 64,
      err: 'specpress: git knows no commit "HEAD~1"; this clone is shallow: git fetch --unshallow --tags\n',
    });
  });

  test("where there are no specs", async () => {
    const { exit, err } = await emptySandbox().specpress(["diff", "trtc", "trtc@31"]);
    expect({ exit, err }).toEqual({
      exit: 64,
      err: 'specpress: there is no folder "specs" here; run specpress where it is, or name it with --cwd\n',
    });
  });

  test("broken specs, here and in a commit, with their places", async () => {
    const box = sandbox();
    box.edit(
      DISMISS,
      "type: integer, required: true, doc: The TRTC",
      "type: integr, required: true, doc: The TRTC",
    );
    await committed(box);
    box.edit("specs/trtc/service.yaml", "version: 2019-07-22", "version: soon");
    box.write("broken.api.json", '{\n "metadata": 3,\n}');
    const both = await box.specpress(["diff", "git:HEAD:trtc", "trtc"]);
    expect(both.exit).toBe(1);
    expect(both.err).toContain(`git:HEAD:${DISMISS}:10:21 error there is no type "integr"`);
    expect(both.err).toMatch(/\nspecs\/trtc\/service\.yaml:\d+:10 error "soon" is not a version/);
    const json = await box.specpress(["diff", "git:HEAD:trtc", "broken.api.json"]);
    expect(json.err).toContain("broken.api.json:3:1 error the text is not JSON from here on");
    expect(json.exit).toBe(1);
  });
});
