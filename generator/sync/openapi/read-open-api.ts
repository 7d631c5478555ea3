import type { Finding } from "../../diagnostics/diagnostic.js";
import { kindOf, type Tree } from "../../load/decoder.js";
import { parseYaml } from "../../load/parse-yaml.js";
import { isJsonMap, type JsonMap } from "../examples/upstream-example.js";
import { asTree } from "../json-value.js";
import { parseJson } from "../parse-json.js";
import type { ReadMetadata } from "../read-metadata.js";
import { OpenApiDocument } from "./open-api-document.js";
import { openApiSpec } from "./open-api-spec.js";

/** Whether a JSON text is an OpenAPI document: within a text the quotes would be escaped. */
export function isOpenApi(text: string): boolean {
  return /"(?:openapi|swagger)"\s*:\s*"/.test(text);
}

/** An OpenAPI 3.1 document, JSON or YAML, with a POST operation for each action, to a spec. */
export function readOpenApi(file: string, text: string): ReadMetadata {
  const findings: Finding[] = [];
  const root = isYaml(text) ? yamlData(file, text, findings) : parseJson(file, text, findings);
  if (root === undefined) return { spec: undefined, findings };
  const document = new OpenApiDocument(isJsonMap(root) ? root : {}, file, findings);
  const version = document.root["openapi"];
  if (typeof version !== "string" || !/^3\.1\.\d/.test(version)) {
    const found = kindOf(asTree(version));
    const hint = "Convert the document to OpenAPI 3.1 first.";
    document.report("value-type", { expected: "OpenAPI 3.1", found, hint }, ["openapi"]);
    return { spec: undefined, findings };
  }
  const spec = openApiSpec(document);
  const sound = findings.every(({ severity }) => severity !== "error");
  return { spec: sound ? spec : undefined, findings };
}

function isYaml(text: string): boolean {
  return !/^\s*[{[]/.test(text);
}

function yamlData(file: string, text: string, findings: Finding[]): unknown {
  const { tree, findings: found } = parseYaml(file, text);
  findings.push(...found);
  return tree === undefined ? undefined : plain(tree);
}

function plain(tree: Tree): unknown {
  if (tree instanceof Map) {
    const object = Object.create(null) as Record<string, unknown>;
    for (const [key, value] of tree) object[key] = plain(value as Tree);
    return object satisfies JsonMap;
  }
  return Array.isArray(tree) ? tree.map(plain) : tree;
}
