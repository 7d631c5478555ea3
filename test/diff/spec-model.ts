import { schemaLink, type Kind } from "../../generator/load/format/kinds.js";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import type { SpecFile } from "../../generator/load/spec-files.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Model } from "../../generator/model/model.js";
import { platform } from "../check/check-yaml.js";

export type Body = { readonly [key: string]: unknown };

/** A small service: what is not said is made up, always in the same way. */
export interface Spec {
  readonly service?: Body;
  readonly actions?: { readonly [name: string]: Body };
  readonly structures?: { readonly [name: string]: Body };
  readonly errors?: Body;
  readonly releases?: readonly Body[];
}

/** The model of a small service, whose specs have to be sound. */
export function specModel(spec: Spec): Model {
  const actions = { Stay: {}, ...spec.actions };
  const files = [
    file("service", "service", {
      product: "Demo",
      doc: "For tests.",
      version: "2024-01-01",
      endpoint: "demo.example.com",
      regions: ["ap-one"],
      categories: [{ name: "All", actions: Object.keys(actions) }],
      ...spec.service,
    }),
    file("errors", "errors", {
      Failed: { doc: "It failed.", remedy: "Look." },
      Denied: { doc: "It was denied.", remedy: "Ask." },
      ...spec.errors,
    }),
    file("releases", "releases", spec.releases ?? [{ release: 1, time: "2024-06-01 00:00:00" }]),
    ...Object.entries(actions).map(([name, body]) =>
      file("action", name, {
        summary: "Acts.",
        region: "unused",
        ...body,
        ...fieldsOf(body, "input"),
        ...fieldsOf(body, "output"),
      }),
    ),
    ...Object.entries(spec.structures ?? {}).map(([name, body]) =>
      file("structure", name, { doc: "Holds.", ...body, ...fieldsOf(body, "members") }),
    ),
  ];
  const loaded = loadService({ service: "demo", files, findings: [] }, decodeFile);
  const built = loaded.value && buildModel(loaded.value, platform);
  const wrong = [...loaded.findings, ...(built?.findings ?? [])].filter(
    ({ severity }) => severity === "error",
  );
  if (!built || wrong.length > 0)
    throw new Error(wrong.map(({ path, message }) => `${path.join("/")}: ${message}`).join("\n"));
  return built.model;
}

/** Fields without a description get one. */
function fieldsOf(body: Body, key: "input" | "output" | "members"): Body {
  const fields = body[key] as { readonly [name: string]: Body } | undefined;
  if (!fields) return {};
  return {
    [key]: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, described(field)]),
    ),
  };
}

function described(field: Body): Body {
  const json = field["json"] as Body | undefined;
  return {
    doc: "Some.",
    ...field,
    ...(json && { json: { ...json, ...fieldsOf(json, "members") } }),
  };
}

/** JSON is YAML. */
function file(kind: Kind, name: string, body: unknown): SpecFile {
  const path =
    kind === "action" || kind === "structure"
      ? `specs/demo/${kind}s/${name}.yaml`
      : `specs/demo/${name}.yaml`;
  return { kind, name, path, text: `${schemaLink(kind)}\n${JSON.stringify(body)}\n` };
}
