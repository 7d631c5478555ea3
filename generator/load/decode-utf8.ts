/** The text of a file, or what keeps it from being text. */
export function decodeUtf8(bytes: Buffer): string | { detail: string } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { detail: "the file starts with a byte order mark" };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { detail: "the file is UTF-16, not UTF-8" };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // Line ends are the checkout's business, not the spec's.
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  } catch {
    return { detail: "the file is not UTF-8" };
  }
}
