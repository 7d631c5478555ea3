/** node:http or node:https. Loaded when it is first needed, because that takes milliseconds. */
export function nodeModule(protocol: string): typeof import("node:http") {
  const name = protocol === "https:" ? "node:https" : "node:http";
  return process.getBuiltinModule(name) as typeof import("node:http");
}

/** Where to connect to. */
export interface NodeAddress {
  readonly host: string;
  readonly port: string;
}

/** Host and port of a URL as node:http takes them: an IPv6 address goes without brackets. */
export function nodeAddress({ hostname, port }: URL): NodeAddress {
  return { host: hostname.replace(/[[\]]/g, ""), port };
}
