import { locate } from "../load/locate.js";
import { readTextFile } from "../load/text-file.js";
import { jsonLocator } from "../sync/json-locator.js";
import { metadataModel } from "../sync/metadata-model.js";
import { readMetadata } from "../sync/read-metadata.js";
import type { NoSource, Source } from "./diff-source.js";

/** Upstream metadata as one side of a diff. */
export function loadMetadataSource(path: string, shown: string): Omit<Source, "name"> | NoSource {
  const text = readTextFile(path, shown);
  if (typeof text !== "string") return { diagnostics: locate([text], () => undefined) };
  const { spec, findings } = readMetadata(shown, text);
  if (!spec) return { diagnostics: locate(findings, () => text, jsonLocator) };
  return { model: metadataModel(spec), tells: "metadata", textOf: undefined };
}
