import { compile } from "../../generator/compile.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { schemaLink, type Kind, type Raw } from "../../generator/load/format/kinds.js";
import { decodeFile, loadPlatform, type Sourced } from "../../generator/load/load-service.js";
import { locate } from "../../generator/load/locate.js";
import type { ServiceFiles, SpecFile } from "../../generator/load/spec-files.js";
import type { Model } from "../../generator/model/model.js";

/** YAML by path below the service's folder. A leading blank line is where the schema link goes. */
export type YamlFiles = Readonly<Record<string, string>>;

/**
 * Checks a small service: the files given, and around them as little as makes a service without
 * findings. Actions and structures get the keys they must have, at their end, if they have none.
 */
export function checkYaml(files: YamlFiles): readonly Diagnostic[] {
  const service = serviceFiles(files);
  const texts = new Map(service.files.map(({ path, text }) => [path, text]));
  return locate(compile(service, platform, decodeFile).findings, (file) => texts.get(file));
}

/** `actions/StartThing.yaml:4 unit-missing`, for each finding. */
export function problems(files: YamlFiles): readonly string[] {
  return checkYaml(files).map(
    ({ file, line, code }) => `${file.replace("specs/demo/", "")}:${line} ${code}`,
  );
}

/** The model of files that have no errors. */
export function modelOf(files: YamlFiles): Model {
  const { model, findings } = compile(serviceFiles(files), platform, decodeFile);
  if (model) return model;
  throw new Error(
    findings.map(({ file, code, message }) => `${file} ${code}: ${message}`).join("\n"),
  );
}

const KINDS: Readonly<Record<string, Kind>> = { actions: "action", structures: "structure" };

export function serviceFiles(files: YamlFiles): ServiceFiles {
  const all = { ...surroundings(files), ...files };
  const specs = Object.entries(all).map(([relative, text]): SpecFile => {
    const [folder = "", file] = relative.split("/");
    const name = (file ?? folder).replace(".yaml", "");
    const kind = file === undefined ? (name as Kind) : KINDS[folder]!;
    return {
      kind,
      name,
      path: `specs/demo/${relative}`,
      text: linked(kind, completed(kind, text)),
    };
  });
  return { service: "demo", files: specs, findings: [] };
}

function linked(kind: Kind, text: string): string {
  return text.startsWith("\n") ? schemaLink(kind) + text : text;
}

/** Line numbers stay what they are: keys are only added at the end. */
function completed(kind: Kind, text: string): string {
  const given = (key: string): boolean =>
    text.includes(`\n${key}:`) || (key === DESCRIPTIONS[kind] && text.includes("\ndraft:"));
  const missing = DEFAULTS[kind]?.filter((line) => !given(line.split(":")[0]!)) ?? [];
  return [text.trimEnd(), ...missing, ""].join("\n");
}

/** What a draft stands in place of. */
const DESCRIPTIONS: { readonly [K in Kind]?: string } = { action: "summary", structure: "doc" };

const DEFAULTS: { readonly [K in Kind]?: readonly string[] } = {
  action: [
    "summary: Does what the test is about.",
    "region: unused",
    "examples: [{ title: Call it, input: {} }]",
  ],
  structure: ["doc: What the test is about.", "members: { Some: Of no matter. }"],
};

function surroundings(files: YamlFiles): YamlFiles {
  const named = (folder: string): string[] =>
    Object.keys(files).flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1, -5)] : [],
    );
  const structures = named("structures");
  const used = structures.map(
    (name) => `  With${name}: { type: ${name}, doc: Takes part in the test. }`,
  );
  const base = `
summary: Keeps whatever stands around the test in use.
region: unused
input:
  Note: Anything.
${used.join("\n")}
errors: [FailedOperation]
examples: [{ title: Call it, input: {} }]
`;
  const actions = [...new Set(["TouchAll", ...named("actions")])];
  const list = `[${actions.join(", ")}]`;
  return {
    "actions/TouchAll.yaml": base,
    "service.yaml": service(actions.join(", ")),
    "errors.yaml": `
FailedOperation: { doc: It did not work., remedy: Look into it. }
`,
    "releases.yaml": `
- { release: 1, newActions: ${list}${structures.length > 0 ? `, newStructures: [${structures.join(", ")}]` : ""} }
`,
  };
}

/** service.yaml with some actions in its first category, on line 8, and perhaps a second, on line 9. */
export function service(actions: string, others?: readonly string[]): string {
  return `
product: Demo
doc: A service for tests.
version: 2024-01-01
endpoint: demo.example.com
regions: [ap-one]
categories:
  - { name: All, actions: [${actions}] }
${others ? `  - { name: Others, actions: [${others.join(", ")}] }` : ""}
`;
}

const PLATFORM = `
doc: What all services share.
parameters: { Action: The action. }
response: { RequestId: { required: true, doc: Names the call. } }
errors: { InternalError: { doc: Something broke., remedy: Call again., retry: true } }
signatureErrors: []
regions: { ap-one: One, ap-two: Two }
rateScope: [action]
limits: { getRequest: 1, formRequest: 1, jsonRequest: 1, response: 1 }
signatures: { TC3: The one to use. }
`;

export const platform: Sourced<Raw<"platform">> = loadPlatform(
  {
    kind: "platform",
    name: "platform",
    path: "specs/platform.yaml",
    text: linked("platform", PLATFORM),
  },
  decodeFile,
).value!;
