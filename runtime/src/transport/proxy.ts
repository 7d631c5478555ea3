/** A proxy, and what it is told about the caller. */
export interface Proxy {
  /** Without the user. */
  readonly url: URL;
  readonly authorization: string | undefined;
}

/** Reads `http://user:password@proxy.example:8080`; the scheme may be missing. */
export function parseProxy(text: string): Proxy | undefined {
  try {
    const url = new URL(text.includes("://") ? text : `http://${text}`);
    if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
    const user = decodeURIComponent(`${url.username}:${url.password}`);
    url.username = url.password = "";
    const token = Buffer.from(user).toString("base64");
    return { url, authorization: user === ":" ? undefined : `Basic ${token}` };
  } catch {
    return undefined;
  }
}

/** What to say of a text that is none. The text stays out of it, because it may hold a password. */
export function notAProxy(source: string): string {
  return `${source} is no http or https URL`;
}
