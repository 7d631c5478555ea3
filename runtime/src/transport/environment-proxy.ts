import { parseProxy, type Proxy } from "./proxy.js";

// This machine as a proxy sees it is another one.
const LOOPBACK = /^((.+\.)?localhost|127\..+|\[::1\])$/;

// `example.com`, `.example.com` or `*.example.com`; a port may follow.
const ENTRY = /^\*?\.?(.+?)(:\d+)?$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY, or the same in small letters, name for an
 * endpoint, if any.
 */
export function environmentProxy(
  { protocol, hostname, port }: URL,
  environment: Environment = process.env,
): Proxy | undefined {
  const variable = (name: string): string =>
    environment[name.toLowerCase()] || environment[name] || "";
  const secure = protocol === "https:";
  const name = secure ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text = variable(name);
  if (!text || LOOPBACK.test(hostname)) return undefined;
  const suffix = `.${hostname}`;
  const known = `:${port || (secure ? 443 : 80)}`;
  for (const entry of variable("NO_PROXY")
    .toLowerCase()
    .split(/[\s,]+/)) {
    if (entry === "*") return undefined;
    const [, host, onPort = known] = ENTRY.exec(entry) ?? [];
    if (host !== undefined && onPort === known && suffix.endsWith(`.${host}`)) return undefined;
  }
  return parseProxy(text, name);
}
