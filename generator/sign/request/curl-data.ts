import type { CurlArgument } from "./curl-command.js";
import type { ReadNamedFile } from "./read-named-file.js";
import { bodyText } from "./captured-request.js";

/** The body that curl makes of its data options, joined by & as curl does it. */
export function curlData(
  all: readonly CurlArgument[],
  read: ReadNamedFile,
): string | Uint8Array | undefined {
  const parts = all.flatMap(({ option, value }): (string | Uint8Array)[] => {
    switch (option) {
      case "data":
        return [value.startsWith("@") ? unbroken(read(value.slice(1))) : value];
      case "data-raw":
        return [value];
      case "data-binary":
      case "json":
        return [value.startsWith("@") ? bodyText(read(value.slice(1))) : value];
      case "data-urlencode":
        return [encoded(value, read)];
      default:
        return [];
    }
  });
  if (parts.length <= 1) return parts[0];
  const separator = all.some(({ option }) => option === "json") ? "" : "&";
  return parts.map((part) => (typeof part === "string" ? part : binary(part))).join(separator);
}

/** -d takes line breaks out of files, which breaks many a signature. */
function unbroken(bytes: Uint8Array): string | Uint8Array {
  return bodyText(bytes.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0));
}

/** `content`, `=content`, `name=content`, `@file`, `name@file`. */
function encoded(value: string, read: ReadNamedFile): string {
  const [, name = "", mark, content = ""] = /^([^=@]*)([=@])(.*)$/s.exec(value) ?? [];
  if (mark === undefined) return escaped(value);
  const bytes = mark === "=" ? content : bodyText(read(content));
  const text = escaped(typeof bytes === "string" ? bytes : binary(bytes));
  return name === "" ? text : `${name}=${text}`;
}

/** As curl escapes: all but letters, digits and -._~. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function binary(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
