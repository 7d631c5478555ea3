/** Lower-case hexadecimal. */
export function bytesToHex(bytes: ArrayBuffer): string {
  let hex = "";
  for (const byte of new Uint8Array(bytes)) hex += (byte + 256).toString(16).slice(1);
  return hex;
}

/** The bytes that hexadecimal digits stand for. */
export function hexToBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
