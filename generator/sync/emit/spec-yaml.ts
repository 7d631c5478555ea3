import type { RawExample } from "../../load/format/example.js";
import { schemaLink, type Kind, type Raw } from "../../load/format/kinds.js";
import type { Data } from "../../load/scalars.js";
import type { DraftAction, DraftField, DraftStructure } from "./drafted.js";
import { deprecationData, fieldEntry } from "./field-yaml.js";
import { Block, entryYaml, type Entry } from "./yaml.js";

/** A whole file of `actions/`. */
export function actionYaml(action: DraftAction): string {
  const { summary, draft, doc, region, deprecated, source, notes } = action;
  return fileYaml("action", [
    { key: draft ? "draft" : "summary", value: summary },
    ...some("doc", doc),
    { key: "region", value: region.allowed ? { ...region } : region.use },
    ...some("readOnly", action.readOnly),
    ...some("deprecated", deprecated && deprecationData(deprecated)),
    ...some("source", source),
    ...fields("input", action.input),
    ...fields("output", action.output),
    ...examples(action.examples, notes),
  ]);
}

/** A whole file of `structures/`. */
export function structureYaml(structure: DraftStructure): string {
  const { doc, draft, hidden, source, members } = structure;
  return fileYaml("structure", [
    { key: draft ? "draft" : "doc", value: doc },
    ...some("hidden", hidden),
    ...some("source", source),
    { key: "members", value: fieldBlock(members) },
  ]);
}

/** service.yaml; upstream's own name for it is worth knowing, in whatever language. */
export function serviceYaml(service: Raw<"service">, upstreamName?: string): string {
  const { product, doc, draft, version, endpoint, regions, categories } = service;
  const comment = upstreamName === undefined ? undefined : `Upstream: ${upstreamName}`;
  return fileYaml("service", [
    { key: "product", value: product, comment },
    { key: draft ? "draft" : "doc", value: doc },
    ...some("name", service.name),
    { key: "version", value: version },
    { key: "endpoint", value: endpoint },
    { key: "regions", value: regions },
    { key: "categories", value: categories.map(({ name, actions }) => ({ name, actions })) },
  ]);
}

/** A file of a list or map with nothing in it yet. */
export function emptyYaml(kind: Extract<Kind, "errors" | "releases">): string {
  return `${schemaLink(kind)}\n${kind === "errors" ? "{}" : "[]"}\n`;
}

function fileYaml(kind: Kind, entries: readonly Entry[]): string {
  return `${schemaLink(kind)}\n${entries.map((entry) => entryYaml(entry)).join("")}`;
}

function some(key: string, value: Data | undefined): readonly Entry[] {
  return value === undefined ? [] : [{ key, value }];
}

function fields(key: string, given: readonly DraftField[] | undefined): readonly Entry[] {
  return given && given.length > 0 ? [{ key, value: fieldBlock(given) }] : [];
}

function fieldBlock(given: readonly DraftField[]): Block {
  return new Block(given.map((field) => fieldEntry(field, 2)));
}

function examples(
  given: readonly RawExample[] | undefined,
  notes: readonly string[] | undefined,
): readonly Entry[] {
  const comment = notes && notes.length > 0 ? notes.join("\n") : undefined;
  if (!given || given.length === 0)
    return comment === undefined ? [] : [{ key: "examples", value: [], comment }];
  return [{ key: "examples", value: given as readonly object[] as Data, comment }];
}
