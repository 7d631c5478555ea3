import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { compactTree, treeOf, type CompactTree } from "./compact-tree.js";
import { kinds, type Kind } from "./format/kinds.js";
import { SERVICE_NAME, WIRE_NAME } from "./format/names.js";
import { decodeTree, type Decode } from "./load-service.js";
import { parseYaml } from "./parse-yaml.js";
import type { ServiceFiles, SpecFile } from "./spec-files.js";

/** Where a package carries the spec that it was made from. */
export const COMPACT_SPEC = "dist/spec.json.br";

/** What made a package, besides its spec. */
export interface Makers {
  readonly specpress: string;
  /** Digest of the templates. */
  readonly templates: string;
  readonly runtime: string;
  readonly typescript: string;
  readonly esbuild: string;
}

/** A spec as a package carries it. */
export interface CompactSpec {
  readonly format: 1;
  readonly service: string;
  readonly made: Makers;
  readonly files: readonly CompactFile[];
}

interface CompactFile {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  readonly tree: CompactTree;
}

/** No package is made from these: the record is about its past. */
const LEFT_OUT: ReadonlySet<Kind> = new Set(["record"]);

/** What generated comments may name as their source. */
const PATH = /^specs\/[\w./-]{1,300}$/;

/** Far above what the largest service has. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The spec of a service, in as few bytes as it takes. The files must be sound. */
export function compactSpec(
  platform: SpecFile,
  { service, files }: ServiceFiles,
  made: Makers,
): CompactSpec {
  const kept = [platform, ...files].filter(({ kind }) => !LEFT_OUT.has(kind));
  return {
    format: 1,
    service,
    made,
    files: kept.map(({ kind, name, path, text }) => {
      const { tree } = parseYaml(path, text);
      if (tree === undefined) throw new Error(`${path} is not sound: run specpress check`);
      return { kind, name, path, tree: compactTree(tree) };
    }),
  };
}

export function packSpec(spec: CompactSpec): Buffer {
  const json = Buffer.from(JSON.stringify(spec));
  const { BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
  return brotliCompressSync(json, {
    params: { [BROTLI_PARAM_SIZE_HINT]: json.length, [BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** Reads what `packSpec` wrote. Undefined when it is something else. */
export function unpackSpec(bytes: Buffer): CompactSpec | undefined {
  try {
    const json = brotliDecompressSync(bytes, { maxOutputLength: MAX_BYTES });
    const spec: unknown = JSON.parse(json.toString("utf8"));
    return isCompactSpec(spec) ? spec : undefined;
  } catch {
    return undefined;
  }
}

function isCompactSpec(value: unknown): value is CompactSpec {
  const { format, service, made, files } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (
    format === 1 &&
    typeof service === "string" &&
    SERVICE_NAME.test(service) &&
    isMakers(made) &&
    Array.isArray(files) &&
    files.every(isFile)
  );
}

function isMakers(value: unknown): value is Makers {
  const made = (value ?? {}) as Partial<Record<string, unknown>>;
  const keys = ["specpress", "templates", "runtime", "typescript", "esbuild"];
  return keys.every((key) => typeof made[key] === "string");
}

function isFile(value: unknown): value is CompactFile {
  const { kind, name, path, tree } = (value ?? {}) as Partial<Record<string, unknown>>;
  const known = typeof kind === "string" && Object.hasOwn(kinds, kind);
  const named = typeof name === "string" && WIRE_NAME.test(name);
  return known && named && typeof path === "string" && PATH.test(path) && tree !== undefined;
}

/** The files of a compact spec, and what decodes them instead of their text. */
export interface OpenedSpec {
  readonly platform: SpecFile | undefined;
  readonly service: ServiceFiles;
  readonly decode: Decode;
}

export function openSpec({ service, files }: CompactSpec): OpenedSpec {
  const findings: Finding[] = [];
  const trees = new Map(files.map(({ path, tree }) => [path, tree]));
  const specs = files.map(({ kind, name, path }) => ({ kind, name, path, text: "" }));
  for (const kind of ["platform", "service", "errors", "releases"] as const) {
    if (specs.some((file) => file.kind === kind)) continue;
    const what = `${kind}.yaml`;
    findings.push(finding("file-missing", { what, fix: "" }, { file: COMPACT_SPEC, path: [] }));
  }
  return {
    platform: specs.find(({ kind }) => kind === "platform"),
    service: { service, files: specs.filter(({ kind }) => kind !== "platform"), findings },
    decode: (file) => decodeTree(file, treeOf(trees.get(file.path)!), []),
  };
}
