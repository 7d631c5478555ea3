import { mistyped, type Context } from "../../load/decoder.js";
import { asTree, objectOf } from "../json-value.js";
import { queryData } from "./query-data.js";
import { isJsonMap, type JsonMap, type UpstreamExample } from "./upstream-example.js";

/** Upstream's examples by action. What cannot be read is reported, as a warning, and left out. */
export function decodeExamples(
  json: unknown,
  context: Context,
): ReadonlyMap<string, readonly UpstreamExample[]> {
  const root = objectOf(json, context);
  const actions = root && objectOf(root["actions"], context.at("actions"));
  if (!actions) return new Map();
  const here = context.at("actions");
  return new Map(
    Object.entries(actions).map(([name, examples]) => [name, decodeList(examples, here.at(name))]),
  );
}

function decodeList(value: unknown, context: Context): readonly UpstreamExample[] {
  if (!Array.isArray(value)) {
    mistyped(context, "a list", asTree(value), "Is it an upstream *.examples.json file?");
    return [];
  }
  return value.flatMap((one: unknown, index) => decodeExample(one, context.at(index)) ?? []);
}

function decodeExample(value: unknown, context: Context): UpstreamExample | undefined {
  if (!isJsonMap(value)) return leftOut(context, "is no object");
  const { input, output } = value;
  if (typeof input !== "string") return leftOut(context.at("input"), "has no request");
  const style = /^\s*(?:GET\b|https?:)/.test(input) ? "get" : "json";
  const data = style === "get" ? queryData(input) : bodyData(input);
  if (data === undefined) return leftOut(context.at("input"), "has a request that is not JSON");
  const answer = typeof output === "string" ? jsonMap(output) : undefined;
  if (answer === undefined) leftOut(context.at("output"), "has an answer that is not JSON");
  const response = answer?.["Response"] ?? answer;
  return { style, input: data, output: isJsonMap(response) ? response : undefined };
}

/** What stands behind the head of a POST request; some examples are the body alone. */
function bodyData(request: string): JsonMap | undefined {
  const start = request.indexOf("{");
  return start < 0 ? undefined : jsonMap(request.slice(start));
}

function jsonMap(text: string): JsonMap | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isJsonMap(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function leftOut(context: Context, detail: string): undefined {
  return context.report("upstream-left-out", { what: `an example that ${detail}` });
}
