import { expect, test } from "vitest";
import { schemaLink, type Kind } from "../../generator/load/format/kinds.js";
import { decodeFile, loadPlatform, loadService } from "../../generator/load/load-service.js";
import type { SpecFile } from "../../generator/load/spec-files.js";

const file = (kind: Kind, name: string, body: string): SpecFile => ({
  kind,
  name,
  path: `specs/demo/${name}.yaml`,
  text: `${schemaLink(kind)}\n${body}`,
});

const SERVICE = file(
  "service",
  "service",
  "product: P\ndoc: D\nversion: 2024-01-01\nendpoint: a.example.com\nregions: []\ncategories: []\n",
);
const ERRORS = file("errors", "errors", "{}\n");
const RELEASES = file("releases", "releases", "[]\n");
const SOUND = file("action", "Sound", "summary: S\nregion: unused\n");
const BROKEN = file("action", "Broken", "summary: [\n");

const load = (...files: readonly SpecFile[]) =>
  loadService({ service: "demo", files, findings: [] }, decodeFile);

test("a service of its files", () => {
  const { value, findings } = load(SERVICE, ERRORS, RELEASES, SOUND);
  expect(findings).toEqual([]);
  expect(value).toMatchObject({
    name: "demo",
    service: { file: "specs/demo/service.yaml", value: { product: "P" } },
    actions: [{ name: "Sound", file: "specs/demo/Sound.yaml", value: { summary: "S" } }],
    structures: [],
  });
});

test("a broken file is reported and left out, but its name is known", () => {
  const { value, findings } = load(SERVICE, ERRORS, RELEASES, SOUND, BROKEN);
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "specs/demo/Broken.yaml yaml-syntax",
  ]);
  expect(value?.actions.map(({ name }) => name)).toEqual(["Sound"]);
  expect(value?.known.actions).toEqual(["Sound", "Broken"]);
});

test.each([
  ["service", [ERRORS, RELEASES]],
  ["errors", [SERVICE, RELEASES]],
  ["releases", [SERVICE, ERRORS]],
] as const)("without its %s file there is no service, but the others are checked", (_, files) => {
  const { value, findings } = load(...files, BROKEN);
  expect(value).toBeUndefined();
  expect(findings).toHaveLength(1);
});

test("what reading the folder found is passed on", () => {
  const [finding] = load(BROKEN).findings;
  const { findings } = loadService(
    { service: "demo", files: [SERVICE, ERRORS, RELEASES], findings: [finding!] },
    decodeFile,
  );
  expect(findings).toEqual([finding]);
});

test.each<[kind: Kind, line: string]>([
  ["platform", "# yaml-language-server: $schema=schema/platform.json"],
  ["service", "# yaml-language-server: $schema=../schema/service.json"],
  ["errors", "# yaml-language-server: $schema=../schema/errors.json"],
  ["releases", "# yaml-language-server: $schema=../schema/releases.json"],
  ["action", "# yaml-language-server: $schema=../../schema/action.json"],
  ["structure", "# yaml-language-server: $schema=../../schema/structure.json"],
])("a file of kind %s is tied to its schema", (kind, line) => {
  expect(schemaLink(kind)).toBe(line);
  const { findings } = decodeFile({ ...SOUND, kind, text: "x: 1\n" });
  expect(findings[0]).toMatchObject({ code: "schema-link", help: `Make it: ${line}`, offset: 0 });
});

test("the platform", () => {
  const { value, findings } = loadPlatform(file("platform", "platform", "doc: 1\n"), decodeFile);
  expect(value).toBeUndefined();
  expect(findings.map(({ code }) => code)).toContain("key-missing");
});
