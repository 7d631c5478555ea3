/** Headers in the form that both sides of a signature agree on. */
export interface CanonicalHeaders {
  /** As the Authorization lists them: `content-type;host`. */
  readonly names: string;
  /** One line each: `host:trtc.tencentcloudapi.com`. */
  readonly lines: string;
}

/** The headers that the client signs: no more than what the protocol demands. */
export function signedHeaders(contentType: string, host: string): CanonicalHeaders {
  // In order, and in lower case, as the forms name their types and URLs their hosts.
  return { names: "content-type;host", lines: `content-type:${contentType}\nhost:${host}\n` };
}

/** Any headers in canonical form: lower case, trimmed, sorted by name. */
export function canonicalHeaders(headers: Readonly<Record<string, string>>): CanonicalHeaders {
  const entries = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()] as const,
  );
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: entries.map(([name]) => name).join(";"),
    lines: entries.map(([name, value]) => `${name}:${value}\n`).join(""),
  };
}
