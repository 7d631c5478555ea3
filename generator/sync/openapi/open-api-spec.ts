import { SERVICE_NAME, HOST } from "../../load/format/names.js";
import type { RawSpec, Sourced } from "../../load/load-service.js";
import { readActions } from "./open-api-actions.js";
import type { Node, OpenApiDocument } from "./open-api-document.js";
import { SchemaReader } from "./schema-reader.js";

/** A document in the form of a spec, in the document's own words. */
export function openApiSpec(document: OpenApiDocument): RawSpec | undefined {
  const { file, root } = document;
  const sourced = <T>(name: string, value: T): Sourced<T> => ({ name, file, value });
  const head = readHead(document);
  const reader = new SchemaReader(document);
  const actions = readActions({ value: root, path: [] }, reader);
  reader.finish();
  if (!head) return undefined;
  const structures = [...reader.structures];
  const names = actions.map(({ name }) => name);
  return {
    name: head.name,
    service: sourced("service", {
      product: head.product,
      doc: head.doc,
      version: head.version,
      endpoint: head.endpoint,
      regions: [],
      categories: [{ name: "All", actions: names }],
    }),
    known: { actions: names, structures: structures.map(([name]) => name) },
    actions: actions.map(({ name, action }) => sourced(name, action)),
    structures: structures.map(([name, structure]) => sourced(name, structure)),
    errors: sourced("errors", []),
    releases: sourced("releases", []),
    record: undefined,
  };
}

interface Head {
  readonly name: string;
  readonly product: string;
  readonly doc: string;
  readonly version: string;
  readonly endpoint: string;
}

/** Service and version: the platform routes by them, so a document has to name both. */
function readHead(document: OpenApiDocument): Head | undefined {
  const info = document.child({ value: document.root, path: [] }, "info");
  const version = info?.value["version"];
  const host = serverHost(document);
  const name = host?.split(".")[0] ?? "";
  const versioned = typeof version === "string" && /^\d{4}-\d{2}-\d{2}$/.test(version);
  if (!versioned) {
    const detail = "the version is not a date";
    const hint = "Write the API version that calls name, such as 2019-07-22.";
    document.report("value-malformed", { detail, hint }, ["info", "version"]);
  }
  if (host === undefined || !SERVICE_NAME.test(name)) {
    const detail = "no server names the service";
    const hint = "Write servers: [{ url: https://trtc.tencentcloudapi.com }].";
    document.report("value-malformed", { detail, hint }, ["servers"]);
    return undefined;
  }
  if (!versioned) return undefined;
  return {
    name,
    version,
    endpoint: host,
    product: textOf(info, "title") ?? name,
    doc: textOf(info, "description") ?? "",
  };
}

function serverHost(document: OpenApiDocument): string | undefined {
  for (const { value } of document.items({ value: document.root, path: [] }, "servers")) {
    const host = /^https?:\/\/([^/:?#]+)/.exec(String(value["url"]))?.[1];
    if (host !== undefined && HOST.test(host)) return host;
  }
  return undefined;
}

function textOf(node: Node | undefined, key: string): string | undefined {
  const text = node?.value[key];
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
