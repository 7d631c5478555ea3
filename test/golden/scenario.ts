import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkModel } from "../../generator/check/check-model.js";
import { schemaLink, type Kind } from "../../generator/load/format/kinds.js";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import type { SpecFile } from "../../generator/load/spec-files.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform, service } from "../check/check-yaml.js";
import { render, renderPages } from "../pipeline.js";
import { siteOf } from "../../generator/commands/service-site.js";

/** A fenced block of a page: what a file holds, or a part of it. */
export interface Block {
  readonly language: string;
  /** `actions/Act.yaml` for specs, `src/actions/act.ts` for output. */
  readonly path: string;
  readonly content: string;
  /** Where the content stands in the page. */
  readonly start: number;
}

/** A page that shows one behaviour: specs, and what comes of them. */
export interface Scenario {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly specs: readonly Block[];
  readonly outputs: readonly Block[];
  /** Errors of `check` that the page provokes on purpose. */
  readonly letsPast: readonly string[];
}

/** Every page of this folder. */
export function scenarios(): readonly Scenario[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => parseScenario(name, join(import.meta.dirname, name)));
}

const FENCE = /^(`{3,})(\w+) (\S+)\n([\s\S]*?)^\1$/gm;

function parseScenario(name: string, file: string): Scenario {
  const text = readFileSync(file, "utf8");
  const blocks = [...text.matchAll(FENCE)].map(({ 0: whole, 2: language, 3: path, 4: content, index }): Block => {
    const start = index + whole.indexOf("\n") + 1;
    return { language: language!, path: path!, content: content!, start };
  });
  const isSpec = ({ language }: Block): boolean => language === "yaml";
  return {
    name: name.replace(/\.md$/, ""),
    file,
    text,
    title: /^# (.+)$/m.exec(text)?.[1] ?? "",
    specs: blocks.filter(isSpec),
    outputs: blocks.filter((block) => !isSpec(block)),
    letsPast: /^Lets past: (.+)$/m.exec(text)?.[1]!.split(", ") ?? [],
  };
}

/** A generated file by its path in the package. */
export type Generated = ReadonlyMap<string, string>;

/** What the specs of a page give: all files of the package. */
export function generateScenario({ specs, letsPast }: Scenario): Generated {
  const given = new Map(specs.map(({ path, content }) => [path, content]));
  const files = [...surroundings(given), ...given].map(([path, content]) => specFile(path, content));
  const loaded = loadService({ service: "demo", files, findings: [] }, decodeFile);
  const built = loaded.value && buildModel(loaded.value, platform);
  const checked = built ? checkModel(built.model, loaded.value!, true) : [];
  const problems = [...loaded.findings, ...(built?.findings ?? []), ...checked]
    .filter(({ severity, code }) => severity === "error" && !letsPast.includes(code))
    .map(({ file, path, message }) => `${file} ${path.join("/")}: ${message}`);
  if (!built || problems.length > 0) throw new Error(problems.join("\n"));
  const pages = renderPages(siteOf(built.model, loaded.value!, platform));
  // `demo/src/client.ts` is `src/client.ts`, and `docs/demo/act.md` is `docs/act.md`.
  return new Map([...render(built.model), ...pages].map(({ path, content }) => [path.replace("demo/", ""), content]));
}

const KINDS: Readonly<Record<string, Kind>> = { actions: "action", structures: "structure" };

function specFile(path: string, content: string): SpecFile {
  const [folder = "", file] = path.split("/");
  const name = (file ?? folder).replace(".yaml", "");
  const kind = file === undefined ? (name as Kind) : KINDS[folder]!;
  return { kind, name, path: `specs/demo/${path}`, text: `${schemaLink(kind)}\n${content}` };
}

/** The files that a service must have, as far as the page has none. */
function surroundings(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const named = (folder: string): readonly string[] =>
    [...given.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1, -5));
  const [actions, structures] = [named("actions"), named("structures")];
  const list = (names: readonly string[]): string => `[${names.join(", ")}]`;
  const log = [
    "release: 1",
    "time: 2024-01-01 00:00:00",
    ...(actions.length > 0 ? [`newActions: ${list(actions)}`] : []),
    ...(structures.length > 0 ? [`newStructures: ${list(structures)}`] : []),
  ];
  const all = new Map([
    ["service.yaml", service(actions.join(", ")).trimStart()],
    ["errors.yaml", "FailedOperation: { doc: It did not work., remedy: Look into it. }\n"],
    ["releases.yaml", `- { ${log.join(", ")} }\n`],
  ]);
  for (const path of given.keys()) all.delete(path);
  return all;
}

/** The lines of `file` that a block shows, or would: from its first line to its last. */
export function shownPart(file: string, { content }: Block): string {
  if (file.includes(content)) return content;
  const [lines, wanted] = [file.split("\n"), content.trimEnd().split("\n")];
  const from = lines.indexOf(wanted[0]!);
  const to = lines.indexOf(wanted.at(-1)!, from + wanted.length - 1);
  const near = to < 0 ? lines.indexOf(wanted.at(-1)!, from) : to;
  return from < 0 || near < 0 ? file : `${lines.slice(from, near + 1).join("\n")}\n`;
}

/** Writes into the page what its specs give now. */
export function updateScenario(scenario: Scenario, generated: Generated): void {
  let { text } = scenario;
  for (const block of [...scenario.outputs].reverse()) {
    const part = shownPart(generated.get(block.path) ?? "", block);
    text = text.slice(0, block.start) + part + text.slice(block.start + block.content.length);
  }
  if (text !== scenario.text) writeFileSync(scenario.file, text);
}
