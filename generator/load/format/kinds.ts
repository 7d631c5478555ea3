import type { Decoder, JsonSchema } from "../decoder.js";
import { action, structure } from "./action.js";
import { field, fields } from "./field.js";
import { record } from "./record.js";
import { resources } from "./resources.js";
import { rule } from "./rule.js";
import { errors, platform, releases, service } from "./service.js";
import { versions } from "./versions.js";

/** Every kind of spec file and the decoder that defines it. */
export const kinds = {
  platform,
  service,
  errors,
  releases,
  record,
  resources,
  action,
  structure,
  versions,
} as const;

export type Kind = keyof typeof kinds;

export type Raw<K extends Kind> = (typeof kinds)[K] extends Decoder<infer T> ? T : never;

/** `specs/spec.schema.json`: all kinds, for editors. Made from the decoders, so it cannot differ. */
export function specSchema(): JsonSchema {
  const shared: Record<string, Decoder<unknown>> = { field, fields, rule };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "specpress spec files",
    description: "One definition per kind of file; schema/<kind>.json points at each.",
    $defs: Object.fromEntries(
      [...Object.entries(kinds), ...Object.entries(shared)].map(([name, decoder]) => [
        name,
        decoder.schema,
      ]),
    ),
  };
}

/** `specs/schema/<kind>.json`: what the first line of a spec file names. */
export function kindSchema(kind: Kind): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $ref: `../spec.schema.json#/$defs/${kind}`,
  };
}

/** The first line of every spec file ties it to its schema, in any editor. */
export function schemaLink(kind: Kind): string {
  const up = {
    platform: "",
    service: "../",
    errors: "../",
    releases: "../",
    record: "../",
    resources: "../",
    versions: "../",
    action: "../../",
    structure: "../../",
  }[kind];
  return `# yaml-language-server: $schema=${up}schema/${kind}.json`;
}
