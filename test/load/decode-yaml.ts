import { Context, type Decoder } from "../../generator/load/decoder.js";
import { schemaLink, type Kind } from "../../generator/load/format/kinds.js";
import { decodeFile } from "../../generator/load/load-service.js";
import { locate } from "../../generator/load/locate.js";
import { parseYaml } from "../../generator/load/parse-yaml.js";
import type { SpecFile } from "../../generator/load/spec-files.js";
import type { Diagnostic, Finding } from "../../generator/diagnostics/diagnostic.js";

/** A text decoded: the value, and what is wrong as `line:column message`. */
export interface DecodedYaml<T> {
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

/** Decodes YAML with a piece of the format. */
export function decodeYaml<T>(decoder: Decoder<T>, text: string): DecodedYaml<T> {
  const { tree, findings } = parseYaml("spec.yaml", text);
  if (tree === undefined) return { value: undefined, problems: located(findings, text) };
  const all = [...findings];
  const value = decoder.decode(tree, new Context("spec.yaml", all));
  return { value, problems: located(all, text) };
}

/** Decodes a whole file. Its schema link goes where the text starts with a blank line. */
export function decodeKind(kind: Kind, yaml: string): DecodedYaml<unknown> {
  const file = specFile(kind, yaml);
  const { value, findings } = decodeFile(file);
  return { value, problems: located(findings, file.text) };
}

export function specFile(kind: Kind, yaml: string): SpecFile {
  const text = yaml.startsWith("\n") ? schemaLink(kind) + yaml : yaml;
  return { kind, name: "Some", path: "spec.yaml", text };
}

/** `3:5 unknown key "x"`, sorted as they are printed. */
export function located(findings: readonly Finding[], text: string): readonly string[] {
  return locate(findings, () => text).map(
    ({ line, column, message }: Diagnostic) => `${line}:${column} ${message}`,
  );
}

/** The same with codes instead of messages. */
export function locatedCodes(findings: readonly Finding[], text: string): readonly string[] {
  return locate(findings, () => text).map(({ line, column, code }) => `${line}:${column} ${code}`);
}
