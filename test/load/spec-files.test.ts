import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listServices, readPlatform, readService } from "../../generator/load/spec-files.js";

const MAX_BYTES = 2 * 1024 * 1024;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specpress-specs-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const SOUND = {
  "demo/service.yaml": "a",
  "demo/errors.yaml": "b",
  "demo/releases.yaml": "c",
};

/** What reading a service says, as `file code`. */
function problems(service = "demo"): readonly string[] {
  return readService(root, "specs", service).findings.map(({ file, code }) => `${file} ${code}`);
}

test.each(["docs", "assets", "data", "guides"])(
  "no service is called %s, as a folder of the output is",
  (name) => {
    write({
      [`${name}/service.yaml`]: "a",
      [`${name}/errors.yaml`]: "b",
      [`${name}/releases.yaml`]: "c",
    });
    expect(problems(name)).toEqual([`specs/${name} name-invalid`]);
  },
);

/** What is said of one sound service with a file of these bytes. */
function encoding(bytes: Uint8Array): readonly string[] {
  write({ ...SOUND, "demo/errors.yaml": bytes });
  return readService(root, "specs", "demo").findings.map(({ message }) => message);
}

test("names that differ in case only, on file systems that do not tell them apart", () => {
  write({ ...SOUND, "demo/structures/Filter.yaml": "a", "demo/structures/filter.2.yaml": "b" });
  const { files, findings } = readService(root, "specs", "demo");
  expect(findings).toEqual([]);
  expect(files.slice(3).map(({ name, path }) => [name, path])).toEqual([
    ["Filter", "specs/demo/structures/Filter.yaml"],
    ["filter", "specs/demo/structures/filter.2.yaml"],
  ]);
});

test("one name, one file", () => {
  write({ ...SOUND, "demo/actions/Act.2.yaml": "a", "demo/actions/Act.yaml": "b" });
  expect(problems()).toEqual(["specs/demo/actions/Act.yaml file-unexpected"]);
  write({ "demo/actions/Other.two.yaml": "a" });
  expect(problems()).toContain("specs/demo/actions/Other.two.yaml name-invalid");
});

test("a service's files, each of its kind, under the path that people see", () => {
  write({
    ...SOUND,
    "demo/actions/Second.yaml": "s",
    "demo/actions/First.yaml": "f",
    "demo/structures/Thing_2.yaml": "t",
  });
  const { service, files, findings } = readService(root, "specs", "demo");
  expect({ service, findings }).toEqual({ service: "demo", findings: [] });
  expect(files).toEqual([
    { kind: "service", name: "service", path: "specs/demo/service.yaml", text: "a" },
    { kind: "errors", name: "errors", path: "specs/demo/errors.yaml", text: "b" },
    { kind: "releases", name: "releases", path: "specs/demo/releases.yaml", text: "c" },
    { kind: "action", name: "First", path: "specs/demo/actions/First.yaml", text: "f" },
    { kind: "action", name: "Second", path: "specs/demo/actions/Second.yaml", text: "s" },
    { kind: "structure", name: "Thing_2", path: "specs/demo/structures/Thing_2.yaml", text: "t" },
  ]);
});

test("a record is read where there is one", () => {
  write({ ...SOUND, "demo/record.yaml": "r" });
  const { files, findings } = readService(root, "specs", "demo");
  expect(findings).toEqual([]);
  expect(files.at(-1)).toEqual({
    kind: "record",
    name: "record",
    path: "specs/demo/record.yaml",
    text: "r",
  });
  rmSync(join(root, "demo/record.yaml"));
  write({ "demo/record.yaml/x": "" });
  expect(problems()).toContain("specs/demo/record.yaml file-unreadable");
});

test("services are folders, but for that of the schemas and hidden ones", () => {
  write({ "b/x": "", "a/x": "", "schema/action.json": "", ".git/x": "", "platform.yaml": "" });
  expect(listServices(root)).toEqual(["a", "b"]);
  expect(listServices(join(root, "nowhere"))).toEqual([]);
});

test("files that are missing", () => {
  write({ "demo/service.yaml": "a" });
  expect(problems()).toEqual([
    "specs/demo/errors.yaml file-missing",
    "specs/demo/releases.yaml file-missing",
  ]);
  expect(readPlatform(root, "specs").findings.map(({ message }) => message)).toEqual([
    "specs/platform.yaml is missing",
  ]);
});

test("the platform's file", () => {
  write({ "platform.yaml": "x" });
  expect(readPlatform(root, "specs")).toEqual({
    file: { kind: "platform", name: "platform", path: "specs/platform.yaml", text: "x" },
    findings: [],
  });
});

test("what does not belong into a service's folder", () => {
  write({
    ...SOUND,
    "demo/notes.txt": "",
    "demo/action/Foo.yaml": "",
    "demo/structures": "a file, not a folder",
    "demo/actions/Foo.yml": "",
    "demo/actions/Foo.json": "",
    "demo/actions/deeper/Foo.yaml": "",
    "demo/.DS_Store": "",
    "demo/actions/.Foo.yaml.swp": "",
  });
  expect(problems()).toEqual([
    "specs/demo/action file-unexpected",
    "specs/demo/actions/Foo.json file-unexpected",
    "specs/demo/actions/Foo.yml file-unexpected",
    "specs/demo/actions/deeper file-unexpected",
    "specs/demo/notes.txt file-unexpected",
    "specs/demo/structures file-unexpected",
  ]);
});

test.each([
  "..a",
  "1st",
  "a b",
  "a-b",
  "a.b",
  "Ä",
  "%2e%2e",
  "a'b",
  "_a",
  "a\u202eb",
  "A".repeat(101),
])("%s is no name of an action", (name) => {
  write({ ...SOUND, [`demo/actions/${name}.yaml`]: "" });
  const expected = name.startsWith(".") ? [] : [`specs/demo/actions/${name}.yaml name-invalid`];
  expect(problems()).toEqual(expected);
});

test("a name with a path separator is a folder, which is not looked into", () => {
  write({ ...SOUND, "demo/actions/../../outside/Evil.yaml": "", "demo/actions/a/b.yaml": "" });
  const { files } = readService(root, "specs", "demo");
  expect(files.filter(({ kind }) => kind === "action")).toEqual([]);
  expect(problems()).toEqual(["specs/demo/actions/a file-unexpected"]);
});

test.each(["UPPER", "a_b", "a-", "a--b", "-a", "1a", "a.b", "a".repeat(41)])(
  "%s is no name of a service",
  (name) => {
    write({ [`${name}/service.yaml`]: "" });
    expect(readService(root, "specs", name)).toMatchObject({
      files: [],
      findings: [{ code: "name-invalid", file: `specs/${name}` }],
    });
  },
);

test.each(["a", "trtc", "ai-art", "v2", "a1-2b", "a".repeat(40)])("%s is one", (name) => {
  write({
    [`${name}/service.yaml`]: "",
    [`${name}/errors.yaml`]: "",
    [`${name}/releases.yaml`]: "",
  });
  expect(problems(name)).toEqual([]);
});

test("a folder with a spec's name cannot be read", () => {
  write({ ...SOUND, "demo/actions/Foo.yaml/x": "" });
  expect(readService(root, "specs", "demo").findings).toMatchObject([
    {
      code: "file-unreadable",
      file: "specs/demo/actions/Foo.yaml",
      message: "cannot be read: EISDIR",
    },
  ]);
});

test("a file of more than 2 MB is not even decoded", () => {
  const bytes = new Uint8Array(MAX_BYTES + 1).fill(0xff);
  expect(encoding(bytes)).toEqual([
    `the file has ${MAX_BYTES + 1} bytes, more than the limit of ${MAX_BYTES}`,
  ]);
  expect(encoding(new Uint8Array(MAX_BYTES).fill(0x20))).toEqual([]);
});

test.each<[name: string, bytes: Uint8Array, message: string]>([
  ["a byte order mark", Buffer.from("\ufeffa: 1"), "the file starts with a byte order mark"],
  [
    "UTF-16, little end first",
    Buffer.from("\ufeffa: 1", "utf16le"),
    "the file is UTF-16, not UTF-8",
  ],
  ["UTF-16, big end first", Uint8Array.of(0xfe, 0xff, 0, 0x61), "the file is UTF-16, not UTF-8"],
  ["Latin-1", Buffer.from("a: ä", "latin1"), "the file is not UTF-8"],
  ["half a character", Uint8Array.of(0xf0, 0x9f, 0x98), "the file is not UTF-8"],
  ["a surrogate", Uint8Array.of(0xed, 0xa0, 0x80), "the file is not UTF-8"],
  ["more bytes than it takes", Uint8Array.of(0xc0, 0xaf), "the file is not UTF-8"],
])("%s", (_, bytes, message) => {
  expect(encoding(bytes)).toEqual([message]);
});

test("line ends of all systems read the same", () => {
  write({ ...SOUND, "demo/errors.yaml": "a: 1\r\nb: 2\rc: 3\n" });
  const { files } = readService(root, "specs", "demo");
  expect(files.find(({ kind }) => kind === "errors")!.text).toBe("a: 1\nb: 2\nc: 3\n");
});

test("what sync keeps beside the specs is none of them", () => {
  write({ ...SOUND, "demo/upstream.json": "{}" });
  expect(problems()).toEqual([]);
  write({ "demo/actions/upstream.json": "{}" });
  expect(problems()).toEqual(["specs/demo/actions/upstream.json file-unexpected"]);
});
