import type { Header } from "./captured-request.js";
import type { ReadRequest } from "./read-request.js";
import { RequestProblem } from "./request-problem.js";

interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly postData?: { readonly text?: string } | undefined;
}

/** The request of a HAR entry; of a whole HAR file, the last one that is signed. */
export function parseHar(text: string): ReadRequest {
  let har: unknown;
  try {
    har = JSON.parse(text);
  } catch {
    throw new RequestProblem("it begins like JSON, but is none");
  }
  const found = entriesOf(har)
    .map(requestOf)
    .filter((one) => one !== undefined);
  const signed = found.findLast(
    ({ headers, url, postData }) =>
      headers.some(({ name, value }) => /^authorization$/i.test(name) && value.startsWith("TC3")) ||
      /[?&]Signature=/.test(url) ||
      /(^|&)Signature=/.test(postData?.text ?? ""),
  );
  const chosen = signed ?? found.at(-1);
  if (chosen === undefined) throw new RequestProblem("the JSON holds no request of a HAR file");
  let url: URL;
  try {
    url = new URL(chosen.url);
  } catch {
    throw new RequestProblem("the URL of the HAR entry cannot be read");
  }
  const headers = chosen.headers
    .filter(({ name }) => !name.startsWith(":"))
    .map(({ name, value }): Header => [name, value]);
  if (!headers.some(([name]) => name.toLowerCase() === "host")) headers.unshift(["Host", url.host]);
  const notes =
    found.length > 1
      ? [`Of ${found.length} requests, this is the last${signed ? " signed" : ""} one.`]
      : [];
  const target = url.pathname + url.search;
  return {
    request: { method: chosen.method, target, headers, body: chosen.postData?.text ?? "" },
    notes,
  };
}

function entriesOf(har: unknown): readonly unknown[] {
  const log = memberOf(memberOf(har, "log"), "entries");
  return Array.isArray(log) ? log : [har];
}

function requestOf(entry: unknown): HarRequest | undefined {
  const request = memberOf(entry, "request") ?? entry;
  const [method, url, headers, postData] = ["method", "url", "headers", "postData"].map((name) =>
    memberOf(request, name),
  );
  if (typeof method !== "string" || typeof url !== "string" || !Array.isArray(headers))
    return undefined;
  const sound = headers.filter(
    (one) =>
      typeof memberOf(one, "name") === "string" && typeof memberOf(one, "value") === "string",
  ) as HarRequest["headers"];
  const text = memberOf(postData, "text");
  return {
    method,
    url,
    headers: sound,
    ...(typeof text === "string" ? { postData: { text } } : {}),
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
