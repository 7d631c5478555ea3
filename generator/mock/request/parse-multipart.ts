import { refuse, type Refused, type Step } from "../step.js";
import { decodeText } from "./decode-text.js";
import { shortened } from "./parse-query.js";

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  /** In lower case, without its parameters. */
  readonly contentType: string | undefined;
  readonly content: Buffer;
}

const MAX_PARTS = 1000;
const MAX_HEADER_BYTES = 8192;
const BREAK = "\r\n";

/** The boundary that a content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/** A body of multipart/form-data, by the letter: what is off is refused, and the message says where. */
export function parseMultipart(body: Buffer, boundary: string | undefined): Step<readonly Part[]> {
  if (boundary === undefined) {
    return malformed("the Content-Type names no boundary (boundary=..., at most 70 characters)");
  }
  const parts: Part[] = [];
  const names = new Set<string>();
  const opening = `--${boundary}`;
  if (!startsWith(body, opening, 0)) return malformed(`it must begin with ${shortened(opening)}`);
  const delimiter = Buffer.from(BREAK + opening);
  for (let at = opening.length; !startsWith(body, "--", at);) {
    if (!startsWith(body, BREAK, at))
      return malformed("a boundary must be followed by a line break");
    const head = at + BREAK.length;
    const window = body.subarray(head - BREAK.length, head + MAX_HEADER_BYTES);
    const length = window.indexOf(BREAK + BREAK);
    if (length < 0) return malformed(`part ${parts.length + 1} has no end of its headers`);
    const start = at + length + 2 * BREAK.length;
    const end = body.indexOf(delimiter, start);
    if (end < 0) return malformed(`part ${parts.length + 1} has no boundary behind it`);
    const part = partOf(window.subarray(BREAK.length, length), body.subarray(start, end));
    if (part === undefined) {
      return malformed(
        `part ${parts.length + 1} has no Content-Disposition: form-data with a name`,
      );
    }
    if (names.has(part.name)) return malformed(`there are two parts ${shortened(part.name)}`);
    if (parts.length >= MAX_PARTS) return malformed(`it has more than ${MAX_PARTS} parts`);
    names.add(part.name);
    parts.push(part);
    at = end + delimiter.length;
  }
  return { value: parts };
}

function malformed(detail: string): Refused {
  return refuse("InvalidRequest", `the multipart body is malformed: ${detail}`);
}

function startsWith(body: Buffer, text: string, at: number): boolean {
  return body.subarray(at, at + text.length).toString("latin1") === text;
}

function partOf(head: Buffer, content: Buffer): Part | undefined {
  const headers = (decodeText(head) ?? "").split(BREAK);
  const valueOf = (name: string): string | undefined => {
    const line = headers.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return line?.slice(name.length + 1).trim();
  };
  const disposition = valueOf("content-disposition") ?? "";
  const name = /^form-data\s*(?:;.*)?;\s*name="([^"]{1,1000})"/i.exec(disposition)?.[1];
  if (name === undefined) return undefined;
  return {
    // As browsers write what would end the quotes or the line.
    name: name.replace(/%(22|0D|0A)/gi, (escape) => decodeURIComponent(escape)),
    contentType: valueOf("content-type")?.split(";")[0]!.trim().toLowerCase(),
    content,
  };
}
