import type { Finding } from "../diagnostics/diagnostic.js";
import { Context } from "../load/decoder.js";
import type { RawSpec } from "../load/load-service.js";
import { decodeMetadata } from "./decode-metadata.js";
import { forgive } from "./forgive.js";
import { parseJson } from "./parse-json.js";
import { metadataSpec } from "./metadata-spec.js";

export interface ReadMetadata {
  /** Absent when the file cannot be used. */
  readonly spec: RawSpec | undefined;
  readonly findings: readonly Finding[];
}

/** Upstream metadata to a spec: the text of a `*.api.json` file, and how it is shown. */
export function readMetadata(file: string, text: string): ReadMetadata {
  const { metadata, findings } = decodeText(file, text);
  const spec = metadata && findings.length === 0 ? metadataSpec(metadata, file) : undefined;
  return { spec, findings };
}

/**
 * The same for specs that are to be made of it: what no spec can say is left out with a warning,
 * so that one odd member does not keep a whole service away.
 */
export function readUpstream(file: string, text: string): ReadMetadata {
  const { metadata, findings: all } = decodeText(file, text);
  const findings = all.map(forgive);
  const sound = findings.every(({ severity }) => severity !== "error");
  return { spec: metadata && sound ? metadataSpec(metadata, file) : undefined, findings };
}

function decodeText(file: string, text: string) {
  const findings: Finding[] = [];
  const json = parseJson(file, text, findings);
  const metadata =
    json === undefined ? undefined : decodeMetadata(json, new Context(file, findings));
  return { metadata, findings };
}
