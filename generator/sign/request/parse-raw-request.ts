import { bodyText, type Header } from "./captured-request.js";
import type { ReadRequest } from "./read-request.js";
import { RequestProblem } from "./request-problem.js";

const LINE = /^([A-Za-z]+) +(\S(?:.*\S)?) +HTTP\/\d(?:\.\d)?\s*$/;

/** A request as it went over the wire or as a tool shows it: with CRLF or LF, with `> ` of curl -v. */
export function parseRawRequest(input: string | Uint8Array): ReadRequest {
  const text = latin1(input);
  const [head, body] = parted(unmarked(text.replace(/^(?:\r?\n)+/, "")));
  const [first = "", ...lines] = head.split(/\r?\n/);
  const [, method, target] = LINE.exec(first) ?? [];
  if (method === undefined || target === undefined)
    throw new RequestProblem(
      `a captured request begins with a line like "POST / HTTP/1.1", and this with "${utf8(first.slice(0, 60)) as string}"`,
    );
  const headers: Header[] = [];
  for (const line of lines) {
    const at = line.indexOf(":", 1);
    if (at < 0)
      throw new RequestProblem(
        `a line among the headers is none: "${utf8(line.slice(0, 60)) as string}"`,
      );
    headers.push([line.slice(0, at).trim(), utf8(line.slice(at + 1).trim()) as string]);
  }
  const notes: string[] = [];
  const header = (name: string): string | undefined =>
    headers.find(([one]) => one.toLowerCase() === name)?.[1];
  if (/chunked/i.test(header("transfer-encoding") ?? ""))
    throw new RequestProblem(
      "the body is in chunks (Transfer-Encoding: chunked): put it together first",
    );
  const length = header("content-length");
  const trimmed = fitted(body, length === undefined ? undefined : Number(length), notes);
  const sent = header("host") !== undefined ? headers : withHost(headers, target);
  return {
    request: { method, target: targetOf(target), headers: sent, body: utf8(trimmed) },
    notes,
  };
}

/** Characters for bytes, so that a body stays what it is. */
function latin1(input: string | Uint8Array): string {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function utf8(text: string): string | Uint8Array {
  return bodyText(Uint8Array.from(text, (one) => one.charCodeAt(0)));
}

/** What curl -v prints, without its marks and its own remarks. */
function unmarked(text: string): string {
  if (!/^(?:\* .*\r?\n)*> /.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const head = lines.filter((line) => line.startsWith(">")).map((line) => line.slice(2));
  // The body is not among what curl -v prints.
  return `${head.join("\n").trimEnd()}\n\n`;
}

function parted(text: string): readonly [head: string, body: string] {
  const gap = /\r?\n\r?\n/.exec(text);
  if (gap === null) return [text.trimEnd(), ""];
  return [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
}

/** Editors and shells put a line break behind what they save; Content-Length tells. */
function fitted(body: string, length: number | undefined, notes: string[]): string {
  if (length === undefined || body.length === length || !Number.isInteger(length)) return body;
  const rest = body.slice(length);
  if (body.length > length && /^[\r\n]+$/.test(rest)) {
    notes.push(`${rest.length} bytes behind the body were left out: Content-Length is ${length}.`);
    return body.slice(0, length);
  }
  notes.push(
    `The body has ${body.length} bytes, but Content-Length is ${length}: it is not what was sent, so its signature cannot fit.`,
  );
  return body;
}

function targetOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function withHost(headers: readonly Header[], target: string): readonly Header[] {
  const host =
    /^https?:\/\/([^/?#]+)/i.exec(target)?.[1] ??
    headers.find(([name]) => name === ":authority")?.[1];
  return host === undefined ? headers : [["Host", host], ...headers];
}
