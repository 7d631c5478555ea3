const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes as text; nothing when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
