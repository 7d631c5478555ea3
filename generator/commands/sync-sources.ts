import { join } from "node:path";
import { finding, type Diagnostic, type Finding } from "../diagnostics/diagnostic.js";
import type { Raw } from "../load/format/kinds.js";
import {
  decodeFile,
  loadService,
  type Decode,
  type DecodedFile,
  type RawSpec,
  type Sourced,
} from "../load/load-service.js";
import { locate } from "../load/locate.js";
import { UPSTREAM, type ServiceFiles, type SpecFile } from "../load/spec-files.js";
import { readTextFile } from "../load/text-file.js";
import type { UpstreamExample } from "../sync/examples/upstream-example.js";
import { jsonLocator } from "../sync/json-locator.js";
import { newestRelease } from "../sync/release/log-file.js";
import { readBaseline } from "../sync/upstream/read-baseline.js";
import type { Upstream } from "../sync/upstream/upstream.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { SyncOptions } from "./sync.js";
import { readExamplesFile, readUpstreamFile } from "./upstream-file.js";
import { UsageError } from "./usage-error.js";
import { readWorkspace, textsOf } from "./workspace.js";

/** All that a sync reads, sound. */
export interface SyncSources {
  readonly files: ServiceFiles;
  readonly platform: Sourced<Raw<"platform">>;
  readonly spec: RawSpec;
  /** Missing only where a baseline is to be made. */
  readonly last: Upstream | undefined;
  readonly told: RawSpec;
  readonly examples: ReadonlyMap<string, readonly UpstreamExample[]>;
  /** Decodes a file once, however often it is asked. */
  readonly decode: Decode;
  readonly textOf: (file: string) => string | undefined;
}

export interface Unsound {
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
}

/** Reads specs, metadata and what was synced last; all that is wrong with them, if anything is. */
export function readSources(options: SyncOptions): SyncSources | Unsound {
  const workspace = readWorkspace(options.cwd, [options.service]);
  const decode = rememberingDecode();
  const common = loadCommon(workspace, decode);
  const files = workspace.services[0]!;
  const { value: spec, findings } = loadService(files, decode);
  // What does not fit together is a person's to mend, before or after; what is no spec is in the way.
  const wrong = [...common.findings, ...findings].filter(isError);
  const kept = readUpstreamJson(options);
  const metadata = readUpstreamFile(options.cwd, options.from);
  const examples =
    options.examples === undefined ? undefined : readExamplesFile(options.cwd, options.examples);
  const texts = new Map([
    [options.from, metadata.text],
    [kept.file, kept.text],
  ]);
  const textOfSpec = textsOf(workspace);
  const textOf = (file: string): string | undefined => texts.get(file) ?? textOfSpec(file);
  const diagnostics = [
    ...locateIn(workspace, wrong),
    ...kept.diagnostics,
    ...metadata.diagnostics.filter(isError),
    ...(examples?.diagnostics.filter(isError) ?? []),
    ...(spec && metadata.spec ? otherApi(options, spec, metadata.spec, kept.upstream) : []),
  ];
  if (diagnostics.length > 0 || !spec || !common.platform || !metadata.spec)
    return { diagnostics, textOf };
  checkRelease(options, spec);
  return {
    files,
    platform: common.platform,
    spec,
    last: kept.upstream,
    told: metadata.spec,
    examples: examples?.examples ?? new Map(),
    decode,
    textOf,
  };
}

interface KeptUpstream {
  readonly file: string;
  readonly text: string | undefined;
  readonly upstream: Upstream | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function readUpstreamJson({ cwd, service, baseline }: SyncOptions): KeptUpstream {
  const file = `specs/${service}/${UPSTREAM}`;
  const text = readTextFile(join(cwd, file), file);
  if (typeof text === "string") {
    const { upstream, findings } = readBaseline(file, text);
    // A new baseline takes the place of whatever stands there.
    const diagnostics = baseline ? [] : locate(findings, () => text, jsonLocator);
    return { file, text, upstream, diagnostics };
  }
  const missing = finding("sync-baseline", { what: file, service }, { file, path: [] });
  const diagnostics = baseline ? [] : locate([missing], () => undefined);
  return { file, text: undefined, upstream: undefined, diagnostics };
}

/** Metadata of another service would retire everything. */
function otherApi(
  { from, baseline }: SyncOptions,
  spec: RawSpec,
  told: RawSpec,
  last: Upstream | undefined,
): readonly Diagnostic[] {
  const { version, name = spec.name } = spec.service.value;
  const service = (baseline ? undefined : last?.service) ?? name;
  const [found, expected] = [`${told.name} ${told.service.value.version}`, `${service} ${version}`];
  if (found === expected) return [];
  return locate(
    [finding("sync-other-api", { found, expected }, { file: from, path: ["metadata"] })],
    () => undefined,
  );
}

function checkRelease({ release, baseline }: SyncOptions, spec: RawSpec): void {
  const newest = newestRelease(spec.releases.value);
  if (release === undefined || baseline || release > newest) return;
  throw new UsageError(`release ${release} is not new: the log has ${newest} already`);
}

function rememberingDecode(): Decode {
  const known = new Map<SpecFile, DecodedFile>();
  return (file) => {
    const decoded = known.get(file) ?? decodeFile(file);
    known.set(file, decoded);
    return decoded;
  };
}

function isError({ severity }: Finding | Diagnostic): boolean {
  return severity === "error";
}
