import { NodeTransport } from "./node-transport.js";
import type { Transport } from "./transport.js";

let shared: Transport | undefined;

/** One transport for all clients that bring none, so that they share their connections. */
export function defaultTransport(): Transport {
  return (shared ??= new NodeTransport());
}
