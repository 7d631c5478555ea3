/** A request as it was sent, or is to be sent. */
export interface CapturedRequest {
  readonly method: string;
  /** Path and query as they are sent: `/?Limit=10`. */
  readonly target: string;
  /** In the order and the case in which they are sent. */
  readonly headers: readonly Header[];
  readonly body: string | Uint8Array;
}

export type Header = readonly [name: string, value: string];

/** The value of a header, without the blanks around it. */
export function headerOf({ headers }: CapturedRequest, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([one]) => one.toLowerCase() === wanted)?.[1].trim();
}

/** A request with a header set, in place of one that it had. */
export function withHeader(request: CapturedRequest, name: string, value: string): CapturedRequest {
  const wanted = name.toLowerCase();
  const others = request.headers.filter(([one]) => one.toLowerCase() !== wanted);
  return { ...request, headers: [...others, [name, value]] };
}

/** Path and query of a target; the question mark belongs to neither. */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  // A proxy gets the whole URL.
  const own = target.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const at = own.indexOf("?");
  return at < 0 ? { path: own, query: "" } : { path: own.slice(0, at), query: own.slice(at + 1) };
}

/** A body as text where it is UTF-8, which everything but uploaded files is; else its bytes. */
export function bodyText(body: string | Uint8Array): string | Uint8Array {
  if (typeof body === "string") return body;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return body;
  }
}
