// What the protocol or the connection decides. A second Content-Type would break the signature.
const RESERVED =
  /^(?:host|authorization|accept-encoding|connection|expect|te|trailer|transfer-encoding|upgrade|content-.*|x-tc-.*)$/i;

/** A caller's own headers with their defaults; a TypeError that names one unfit to send. */
export function checkHeaders(
  headers: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  // Of a Headers, a Map or a list of pairs, nothing would be sent.
  if (Symbol.iterator in headers) throw new TypeError("headers must be an object of texts by name");
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    if (RESERVED.test(name)) throw new TypeError(`headers must not set ${name}`);
    // Printable ASCII in one line: a line end would start another header.
    const fine = typeof value === "string" && /^[\x20-\x7e\t]*$/.test(value);
    if (!fine || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new TypeError(`headers has an entry that HTTP does not allow: ${JSON.stringify(name)}`);
    }
    const known = seen.size;
    if (seen.add(name.toLowerCase()).size === known) {
      throw new TypeError(`headers has ${name} twice`);
    }
  }
  return seen.has("user-agent") ? { ...headers } : { "User-Agent": "specpress", ...headers };
}
