import { bodyText, type CapturedRequest, type Header } from "./captured-request.js";
import { curlArguments, type CurlArgument } from "./curl-command.js";
import { curlData } from "./curl-data.js";
import { curlForm } from "./curl-form.js";
import type { CurlOption } from "./curl-options.js";
import type { ReadNamedFile } from "./read-named-file.js";
import type { ReadRequest } from "./read-request.js";
import { RequestProblem } from "./request-problem.js";
import { shellWords } from "./shell-words.js";

/** The request that a curl command makes, with the headers that curl adds by itself. */
export function parseCurl(text: string, read: ReadNamedFile): ReadRequest {
  if (/\^\r?\n|curl\S*\s+\^"/.test(text))
    throw new RequestProblem(
      "the command is written for cmd.exe of Windows: copy it as cURL for bash (POSIX)",
    );
  const { words, variables } = shellWords(text.replace(/^\s*\$\s+/, ""));
  const start = words.findIndex((word) => /(^|[\\/])curl(\.exe)?$/.test(word));
  if (start < 0) throw new RequestProblem("there is no curl in the command");
  if (variables.length > 0)
    throw new RequestProblem(
      `the command holds ${[...new Set(variables)].join(", ")}, which only the shell that ran it knows: put the values in`,
    );
  const all = curlArguments(words.slice(start + 1));
  const last = (option: CurlOption): string | undefined =>
    all.findLast((one) => one.option === option)?.value;
  const url = urlOf(all);
  const form = curlForm(all, read);
  const data = curlData(all, read);
  const asQuery = last("get") !== undefined;
  const body = asQuery ? "" : (form?.body ?? data ?? "");
  const method =
    last("method") ??
    (last("head") !== undefined
      ? "HEAD"
      : !asQuery && (form ?? data) !== undefined
        ? "POST"
        : "GET");
  const notes: string[] = [];
  if (form)
    notes.push(
      "curl draws another boundary for -F each time: what is signed beforehand cannot fit.",
    );
  const typed = form
    ? `multipart/form-data; boundary=${form.boundary}`
    : data === undefined || asQuery
      ? undefined
      : last("json") !== undefined
        ? "application/json"
        : "application/x-www-form-urlencoded";
  const target = targetOf(url, asQuery ? data : undefined);
  const request: CapturedRequest = {
    method,
    target,
    headers: headersOf(all, url, typed),
    body: bodyText(body),
  };
  if (typed === "application/x-www-form-urlencoded" && typeOf(request.headers) === typed) {
    const own = all.some(
      ({ option, value }) => option === "header" && /^content-type\s*:/i.test(value),
    );
    if (!own)
      notes.push(`curl adds Content-Type: ${typed} to data, because the command names none.`);
  }
  return { request, notes };
}

function typeOf(headers: readonly Header[]): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
}

interface CurlUrl {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

/** As it was typed: curl changes nothing about the query. */
const URL_PARTS = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@]*@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/is;

function urlOf(all: readonly CurlArgument[]): CurlUrl {
  const urls = all.filter(({ option }) => option === "url").map(({ value }) => value);
  const [url] = urls;
  if (url === undefined) throw new RequestProblem("the curl command has no URL");
  if (urls.length > 1)
    throw new RequestProblem(
      `the curl command has ${urls.length} URLs: quote what holds blanks or &, and give one request`,
    );
  const [, host = "", path = "", query = ""] = URL_PARTS.exec(url) ?? [];
  if (host === "") throw new RequestProblem("the URL of the curl command has no host");
  return { host: host.toLowerCase().replace(defaultPort(url), ""), path: path || "/", query };
}

/** curl leaves the port out of Host where the scheme says it already. */
function defaultPort(url: string): RegExp {
  return /^https:/i.test(url) ? /:443$/ : /:80$/;
}

function targetOf({ path, query }: CurlUrl, data: string | Uint8Array | undefined): string {
  const added = typeof data === "string" ? data : "";
  const whole = [query, added].filter((part) => part !== "").join("&");
  return whole === "" ? path : `${path}?${whole}`;
}

const IMPLIED: Readonly<Partial<Record<CurlOption, string>>> = {
  "user-agent": "User-Agent",
  referer: "Referer",
  cookie: "Cookie",
};

function headersOf(
  all: readonly CurlArgument[],
  url: CurlUrl,
  contentType: string | undefined,
): readonly Header[] {
  const own: Header[] = [];
  const removed = new Set<string>();
  for (const { option, value } of all) {
    const implied = IMPLIED[option];
    if (implied !== undefined) own.push([implied, value]);
    // Base64 of user and password, or a token: neither is signed, and both are secret.
    else if (option === "user") own.push(["Authorization", "Basic (hidden)"]);
    else if (option === "bearer") own.push(["Authorization", "Bearer (hidden)"]);
    else if (option === "header") {
      const [, name = "", mark, content = ""] = /^([^:;]*)([:;])(.*)$/s.exec(value) ?? [];
      if (mark === undefined || name.trim() === "") continue;
      if (mark === ":" && content.trim() === "") removed.add(name.trim().toLowerCase());
      else own.push([name.trim(), content.trim()]);
    }
  }
  const names = new Set([...own.map(([name]) => name.toLowerCase()), ...removed]);
  const added: Header[] = [];
  if (!names.has("host")) added.push(["Host", url.host]);
  if (contentType !== undefined && !names.has("content-type"))
    added.push(["Content-Type", contentType]);
  return [...added, ...own];
}
