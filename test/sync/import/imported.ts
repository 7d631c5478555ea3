import { compile, type Compiled } from "../../../generator/compile.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { decodeFile } from "../../../generator/load/load-service.js";
import { locate } from "../../../generator/load/locate.js";
import type { Kind } from "../../../generator/load/format/kinds.js";
import type { ServiceFiles, SpecFile } from "../../../generator/load/spec-files.js";
import { specFiles } from "../../../generator/sync/emit/spec-files.js";
import type { UpstreamExample } from "../../../generator/sync/examples/upstream-example.js";
import { draftUpstream } from "../../../generator/sync/import/draft-upstream.js";
import { readUpstream } from "../../../generator/sync/read-metadata.js";
import { readOpenApi } from "../../../generator/sync/openapi/read-open-api.js";
import type { RawSpec } from "../../../generator/load/load-service.js";
import { platform } from "../../check/check-yaml.js";

export type Examples = ReadonlyMap<string, readonly UpstreamExample[]>;

/** What import makes of a text, read back as check and generate read it. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly compiled: Compiled;
  readonly diagnostics: readonly Diagnostic[];
}

export function importMetadata(text: string, examples: Examples = new Map()): Imported {
  return readBack(sound(readUpstream("demo.api.json", text)), examples);
}

export function importOpenApi(text: string): Imported {
  return readBack(sound(readOpenApi("demo.openapi.json", text)), new Map());
}

function sound({ spec, findings }: ReturnType<typeof readUpstream>): RawSpec {
  if (spec) return spec;
  throw new Error(findings.map(({ path, message }) => `${path.join("/")}: ${message}`).join("\n"));
}

export function readBack(spec: RawSpec, examples: Examples): Imported {
  const files = new Map(
    specFiles(draftUpstream(spec, examples, spec.name)).map(({ path, content }) => [path, content]),
  );
  const compiled = compile(serviceFiles(spec.name, files), platform, decodeFile);
  return { files, compiled, diagnostics: locate(compiled.findings, (file) => files.get(file)) };
}

/** `actions/Act.yaml:3 draft-description`, of all but drafts. */
export function complaints({ diagnostics }: Imported): readonly string[] {
  return diagnostics
    .filter(({ code }) => code !== "draft-description")
    .map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);
}

function serviceFiles(service: string, files: ReadonlyMap<string, string>): ServiceFiles {
  const KINDS: Readonly<Record<string, Kind>> = { actions: "action", structures: "structure" };
  const specs = [...files].map(([path, text]): SpecFile => {
    const [, folder = "", file] = path.split("/");
    const name = (file ?? folder).replace(/(\.\d+)?\.yaml$/, "");
    return { kind: file === undefined ? (name as Kind) : KINDS[folder]!, name, path, text };
  });
  return { service, files: specs, findings: [] };
}
