import { resolve } from "node:path";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.js";
import { Context } from "../load/decoder.js";
import type { RawSpec } from "../load/load-service.js";
import { locate } from "../load/locate.js";
import { yamlLocator } from "../load/parse-yaml.js";
import { readTextFile } from "../load/text-file.js";
import { decodeExamples } from "../sync/examples/decode-examples.js";
import type { UpstreamExample } from "../sync/examples/upstream-example.js";
import { jsonLocator } from "../sync/json-locator.js";
import { isOpenApi, readOpenApi } from "../sync/openapi/read-open-api.js";
import { parseJson } from "../sync/parse-json.js";
import { readUpstream } from "../sync/read-metadata.js";

interface Read {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A description of a service that is not ours: upstream metadata, or an OpenAPI document. */
export function readUpstreamFile(
  cwd: string,
  shown: string,
): Read & { readonly spec: RawSpec | undefined } {
  const text = readTextFile(resolve(cwd, shown), shown);
  if (typeof text !== "string") return { spec: undefined, text: "", diagnostics: unread(text) };
  const yaml = /\.ya?ml$/i.test(shown);
  const read = yaml || isOpenApi(text) ? readOpenApi : readUpstream;
  const { spec, findings } = read(shown, text);
  const diagnostics = locate(findings, () => text, yaml ? yamlLocator : jsonLocator);
  return { spec, text, diagnostics };
}

export function readExamplesFile(
  cwd: string,
  shown: string,
): Read & { readonly examples: ReadonlyMap<string, readonly UpstreamExample[]> } {
  const text = readTextFile(resolve(cwd, shown), shown);
  if (typeof text !== "string") return { examples: new Map(), text: "", diagnostics: unread(text) };
  const findings: Finding[] = [];
  const json = parseJson(shown, text, findings);
  const examples =
    json === undefined ? new Map() : decodeExamples(json, new Context(shown, findings));
  return { examples, text, diagnostics: locate(findings, () => text, jsonLocator) };
}

function unread(problem: Finding): readonly Diagnostic[] {
  return locate([problem], () => undefined);
}
