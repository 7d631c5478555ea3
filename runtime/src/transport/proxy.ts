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
    if (url.protocol === "http:" || url.protocol === "https:") {
      const { username, password } = url;
      const user = decodeURIComponent(`${username}:${password}`);
      url.username = url.password = "";
      const authorization = username ? `Basic ${Buffer.from(user).toString("base64")}` : undefined;
      return { url, authorization };
    }
  } catch {
    // The parser's own message quotes the text.
  }
  throw new TypeError(`${source} is no http or https URL`);
}
