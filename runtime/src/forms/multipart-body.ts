import { jsonValue } from "../json/json-value.js";
import { toJson } from "../json/to-json.js";

/** Whether a parameter goes as the bytes it holds. */
export function isBinary(value: unknown): value is Uint8Array | Blob {
  return value instanceof Uint8Array || value instanceof Blob;
}

/**
 * A body of multipart/form-data, one part per parameter. A Blob, because it copies what it is made
 * of, at once, and knows its size.
 */
export function multipartBody(input: object, boundary: string): Blob {
  const chunks: (string | Blob | Uint8Array<ArrayBuffer>)[] = [];
  for (const [name, given] of Object.entries(jsonValue(input) as object)) {
    const value: unknown = isBinary(given) ? given : jsonValue(given, name);
    if (value === null || value === undefined) continue;
    chunks.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n`);
    if (isBinary(value)) {
      chunks.push("Content-Type: application/octet-stream\r\n\r\n");
      chunks.push(value as Blob | Uint8Array<ArrayBuffer>);
    } else if (typeof value === "object") {
      chunks.push(`Content-Type: application/json\r\n\r\n${toJson(value)}`);
    } else {
      chunks.push(`\r\n${String(value)}`);
    }
    chunks.push("\r\n");
  }
  chunks.push(`--${boundary}--\r\n`);
  return new Blob(chunks);
}

// As browsers do it: a name must not end its quotes or its line.
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
