import type { Model } from "../../generator/model/model.js";
import { metadataModel } from "../../generator/sync/metadata-model.js";
import { readMetadata } from "../../generator/sync/read-metadata.js";

/** The model of upstream metadata, which has to be sound. */
export function metadataOf(text: string, file = "demo.api.json"): Model {
  const { spec, findings } = readMetadata(file, text);
  if (!spec)
    throw new Error(
      findings.map(({ path, message }) => `${path.join("/")}: ${message}`).join("\n"),
    );
  return metadataModel(spec);
}
