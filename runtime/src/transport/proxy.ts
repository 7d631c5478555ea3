/** A proxy, and what it is told about the caller. */
export interface Proxy {
  /** Without the user. */
  readonly url: URL;
  readonly authorization: string | undefined;
}

/**
 * Reads `http://user:password@proxy.example:8080`; the scheme may be missing. The message of what
 * it throws shows nothing of the text, which may hold a password.
 */
export function parseProxy(text: string, source: string): Proxy {
  try {
    const url = new URL(text.includes("://") ? text : `http://${text}`);
    if (/^https?:$/.test(url.protocol)) {
      const user = decodeURIComponent(`${url.username}:${url.password}`);
      url.username = url.password = "";
      return { url, authorization: user === ":" ? undefined : `Basic ${encode(user)}` };
    }
  } catch {
    // The parser's own message quotes the text.
  }
  throw new TypeError(`${source} is no http or https URL`);
}

function encode(user: string): string {
  return Buffer.from(user).toString("base64");
}
