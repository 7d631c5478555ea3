/** A URL's host as sockets take it: an IPv6 address goes without brackets. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}
