import { bareHost } from "./bare-host.js";
import { parseProxy, type Proxy } from "./proxy.js";

// What runs on this machine, or for it alone, is never behind a proxy: the metadata service would
// hand a proxy's keys to us, or ours to the proxy.
const NEAR = /^((.+\.)?localhost|127\..+|\[::1\]|169\.254\..+|metadata\.tencentyun\.com)$/;

// `example.com`, `.example.com`, `*.example.com`, `10.0.0.0/8`, `::1`, `[::1]`; a port may follow.
const ENTRY = /^(?:\*?\.)?(?:\[(.+)\]|([^:]*|.*:.*:.*))(?::(\d+))?$/;

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for an endpoint, if any. */
export function environmentProxy(
  endpoint: URL,
  environment: Environment = process.env,
): Proxy | undefined {
  const name = endpoint.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text = variable(environment, name);
  if (!text || NEAR.test(endpoint.hostname)) return undefined;
  const exempt = variable(environment, "NO_PROXY")
    .toLowerCase()
    .split(/[\s,]+/);
  if (exempt.some((entry) => covers(entry, endpoint))) return undefined;
  return parseProxy(text, name);
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
