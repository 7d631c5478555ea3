import type { CurlArgument } from "./curl-command.js";
import { RequestProblem } from "./request-problem.js";
import type { ReadNamedFile } from "./read-named-file.js";

/** curl draws a boundary for each request; this one stands for it. */
const BOUNDARY = "------------------------specpress0000000";

/** The body that curl makes of -F. */
export interface CurlForm {
  readonly boundary: string;
  readonly body: Uint8Array;
}

export function curlForm(all: readonly CurlArgument[], read: ReadNamedFile): CurlForm | undefined {
  const parts = all.filter(({ option }) => option === "form" || option === "form-string");
  if (parts.length === 0) return undefined;
  const encoder = new TextEncoder();
  const chunks = parts.flatMap(({ option, value }) => {
    const at = value.indexOf("=");
    if (at < 0) throw new RequestProblem("-F of curl needs name=value");
    const name = value.slice(0, at);
    const { headers, content } =
      option === "form-string"
        ? { headers: "", content: encoder.encode(value.slice(at + 1)) }
        : formPart(value.slice(at + 1), read);
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replace(/"/g, "%22")}"${headers}\r\n\r\n`;
    return [encoder.encode(head), content, encoder.encode("\r\n")];
  });
  chunks.push(encoder.encode(`--${BOUNDARY}--\r\n`));
  return { boundary: BOUNDARY, body: joined(chunks) };
}

/** `value;type=t`, `@file;filename=f`, `<file`. */
function formPart(
  text: string,
  read: ReadNamedFile,
): { readonly headers: string; readonly content: Uint8Array } {
  const [content = "", ...options] = text.split(/;(?=(?:type|filename|headers|encoder)=)/);
  const option = (name: string): string | undefined =>
    options
      .find((one) => one.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replace(/^"(.*)"$/, "$1");
  const type = option("type");
  if (content.startsWith("@")) {
    const path = content.slice(1).replace(/^"(.*)"$/, "$1");
    const file = option("filename") ?? path.replace(/^.*[\\/]/, "");
    const headers = `; filename="${file}"\r\nContent-Type: ${type ?? "application/octet-stream"}`;
    return { headers, content: read(path) };
  }
  const headers = type === undefined ? "" : `\r\nContent-Type: ${type}`;
  const bytes = content.startsWith("<")
    ? read(content.slice(1))
    : new TextEncoder().encode(content);
  return { headers, content: bytes };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
