import { expect, test } from "vitest";
import { sandbox, type Sandbox } from "./sandbox.js";

function broken(): Sandbox {
  const box = sandbox();
  box.edit("specs/trtc/actions/DismissRoom.yaml", "summary: Closes", "sumary: Closes");
  return box;
}

// eslint-disable-next-line no-control-regex
const ESCAPE = /\x1b\[/;

test("colour and code frames: for terminals, and as NO_COLOR and FORCE_COLOR say", async () => {
  const box = broken();
  const colour = async (env: Readonly<Record<string, string>>): Promise<boolean> => {
    const { out } = await box.specpress(["check"], { env });
    return ESCAPE.test(out);
  };
  expect(await colour({})).toBe(false);
  expect(await colour({ FORCE_COLOR: "1" })).toBe(true);
  expect(await colour({ FORCE_COLOR: "0" })).toBe(false);
  expect(await colour({ NO_COLOR: "1" })).toBe(false);
  expect(await colour({ NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  expect(await colour({ NO_COLOR: "", FORCE_COLOR: "1" })).toBe(true);
  const { out } = await box.specpress(["check"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
  expect(out).toContain("  2 | sumary: Closes a room");
  expect(out).toMatch(/^ {4}\| \^{6}$/m);
});

interface Printed {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    readonly path: readonly (string | number)[];
    readonly message: string;
    readonly help: string;
  }[];
}

test("--format json is one JSON document, sorted by place", async () => {
  const box = broken();
  const { exit, out, err } = await box.specpress(["check", "--format", "json"]);
  expect({ exit, err }).toEqual({ exit: 1, err: "" });
  const { diagnostics } = JSON.parse(out) as Printed;
  expect(diagnostics).toContainEqual({
    code: "key-unknown",
    severity: "error",
    message: 'unknown key "sumary", did you mean "summary"?',
    help: expect.stringMatching(/^Known keys here: /) as string,
    file: "specs/trtc/actions/DismissRoom.yaml",
    line: 2,
    column: 1,
    endColumn: 7,
    path: ["sumary"],
  });
  const places = diagnostics.map(({ file, line, column }) => [file, line, column] as const);
  const sorted = [...places].sort(([a, b, c], [x, y, z]) =>
    a === x ? b - y || c - z : a < x ? -1 : 1,
  );
  expect(places).toEqual(sorted);
  expect((await box.specpress(["check", "--json"])).out).toBe(out);
  expect((await box.specpress(["check", "--json"], { env: { FORCE_COLOR: "1" } })).out).toBe(out);
});

test("--format json of specs without errors", async () => {
  const { exit, out } = await sandbox().specpress(["check", "--format", "json"]);
  expect(exit).toBe(0);
  expect(
    (JSON.parse(out) as Printed).diagnostics.filter(({ severity }) => severity === "error"),
  ).toEqual([]);
});

test("--format github is one workflow command a line", async () => {
  const box = broken();
  box.edit("specs/trtc/actions/RemoveUser.yaml", "summary: ", '"su%0A\\nm:,ry": x\nsummary: ');
  const { exit, out, err } = await box.specpress(["check", "--format", "github"]);
  expect({ exit, err }).toEqual({ exit: 1, err: "" });
  const lines = out.trimEnd().split("\n");
  for (const line of lines) {
    expect(line).toMatch(
      /^::(error|warning) file=specs\/[^:,]+,line=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[^\r\n]+$/,
    );
  }
  expect(lines.join("\n")).toContain(
    "::error file=specs/trtc/actions/DismissRoom.yaml,line=2,col=1,endColumn=7,title=key-unknown::" +
      'unknown key "sumary", did you mean "summary"?',
  );
  expect(lines.join("\n")).toContain('unknown key "su%250A\\u{a}m:,ry"');
});
