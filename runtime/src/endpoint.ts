import type { Action } from "./action.js";

/**
 * Turns `trtc.tencentcloudapi.com` or `http://127.0.0.1:1234` into a URL. Nothing but scheme, host
 * and port may be in it: the signature covers the path / without a query.
 */
export function parseEndpoint(endpoint: string): URL {
  const text = endpoint.includes("://") ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text stays out of the messages, because a URL may carry a password.
  if (url === undefined) throw new TypeError("endpoint is neither a host nor a URL");
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new TypeError(`endpoint must be http or https, not ${url.protocol}`);
  }
  if (url.username || url.password) throw new TypeError("endpoint must not hold a user name");
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new TypeError("endpoint must be a host, or a URL without path, query and fragment");
  }
  return url;
}

const endpoints = new Map<string, URL>();

/** The endpoint of an action; the same object each time, so that transports can prepare for it. */
export function endpointOf({ endpoint, service }: Action<unknown, unknown>): URL {
  const host = endpoint ?? service.endpoint;
  let url = endpoints.get(host);
  if (url === undefined) endpoints.set(host, (url = parseEndpoint(host)));
  return url;
}
