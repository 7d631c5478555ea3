import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { Context } from "../load/decoder.js";
import type { RawSpec } from "../load/load-service.js";
import { decodeMetadata } from "./decode-metadata.js";
import { jsonErrorOffset } from "./json-error-offset.js";
import { metadataSpec } from "./metadata-spec.js";

export interface ReadMetadata {
  /** Absent when the file cannot be used. */
  readonly spec: RawSpec | undefined;
  readonly findings: readonly Finding[];
}

/** Upstream metadata to a spec: the text of a `*.api.json` file, and how it is shown. */
export function readMetadata(file: string, text: string): ReadMetadata {
  const findings: Finding[] = [];
  const json = parseJson(file, text, findings);
  const metadata =
    json === undefined ? undefined : decodeMetadata(json, new Context(file, findings));
  const spec = metadata && findings.length === 0 ? metadataSpec(metadata, file) : undefined;
  return { spec, findings };
}

function parseJson(file: string, text: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const offset = Math.min(jsonErrorOffset(text), Math.max(0, text.length - 1));
    findings.push(finding("json-syntax", {}, { file, path: [], offset }));
    return undefined;
  }
}
