/** One of upstream's examples, as far as it can be read; not yet held against the action. */
export interface UpstreamExample {
  readonly style: "json" | "get";
  readonly input: JsonMap;
  readonly output: JsonMap | undefined;
}

export type JsonMap = { readonly [name: string]: unknown };

export function isJsonMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
