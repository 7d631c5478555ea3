import { bareHost } from "./bare-host.js";
import { notAProxy, parseProxy, type Proxy } from "./proxy.js";
import { TransportFailure } from "./transport-failure.js";

// This machine as a proxy sees it is another one.
const LOOPBACK = /^((.+\.)?localhost|127\..+|\[::1\])$/;

// `example.com`, `.example.com`, `*.example.com`, `10.0.0.0/8`, `::1`, `[::1]`; a port may follow.
const ENTRY = /^(?:\*?\.)?(?:\[(.+)\]|([^:]*|.*:.*:.*))(?::(\d+))?$/;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY, or the same in small letters, name for an
 * endpoint, if any.
 */
export function environmentProxy(
  endpoint: URL,
  environment: Environment = process.env,
): Proxy | undefined {
  const name = endpoint.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text = variable(environment, name);
  if (!text || LOOPBACK.test(endpoint.hostname)) return undefined;
  const exempt = variable(environment, "NO_PROXY")
    .toLowerCase()
    .split(/[\s,]+/);
  if (exempt.some((entry) => covers(entry, endpoint))) return undefined;
  const proxy = parseProxy(text);
  if (proxy === undefined) throw new TransportFailure("connect", notAProxy(name), false);
  return proxy;
}

function variable(environment: Environment, name: string): string {
  return environment[name.toLowerCase()] || environment[name] || "";
}

function covers(entry: string, endpoint: URL): boolean {
  const { port, protocol } = endpoint;
  if (entry === "*") return true;
  const [, bracketed, plain, onPort] = ENTRY.exec(entry) ?? [];
  const name = bracketed ?? plain;
  if (!name || (onPort && onPort !== (port || (protocol === "https:" ? "443" : "80"))))
    return false;
  const host = bareHost(endpoint);
  return host === name || host.endsWith(`.${name}`) || isWithin(host, name);
}

function isWithin(host: string, network: string): boolean {
  const { BlockList, isIP } = process.getBuiltinModule("node:net");
  const [address = "", bits] = network.split("/");
  if (!bits || !isIP(host) || isIP(host) !== isIP(address)) return false;
  const list = new BlockList();
  const family = isIP(host) === 4 ? "ipv4" : "ipv6";
  try {
    list.addSubnet(address, Number(bits), family);
  } catch {
    return false; // Such as /99; other tools pass over it, too.
  }
  return list.check(host, family);
}
