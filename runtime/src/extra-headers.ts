// What the protocol or the connection decides. A second Content-Type would break the signature.
const RESERVED =
  /^(?:host|authorization|accept-encoding|connection|expect|te|trailer|transfer-encoding|upgrade|content-.*|x-tc-.*)$/i;

/** A caller's own headers with their defaults; a TypeError that names one unfit to send. */
export function checkHeaders(
  headers: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(headers)) {
    if (RESERVED.test(name)) throw new TypeError(`headers must not set ${name}`);
    // Printable ASCII in one line: a line end would start another header.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\x20-\x7e\t]*$/.test(value)) {
      throw new TypeError(`headers has an entry that HTTP does not allow: ${JSON.stringify(name)}`);
    }
  }
  return { "User-Agent": "specpress", ...headers };
}
