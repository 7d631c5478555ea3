import type { ClientOptions } from "./client-options.js";
import { PlatformClient } from "./client.js";
import type { Platform } from "./platform.js";
import { nodeDigest } from "./signing/node-digest.js";
import { NodeSender } from "./transport/node-sender.js";
import type { Transport } from "./transport/transport.js";

export * from "./portable.js";

let shared: Transport | undefined;

const node: Platform = {
  digest: nodeDigest,
  transport: () => (shared ??= new NodeSender()),
};

/**
 * Sends actions: checks the input, signs, sends, decodes.
 *
 * @example
 * const client = new Client({ region: "ap-guangzhou" });
 * await client.send(dismissRoom, { SdkAppId: 1400000001, RoomId: 42 });
 */
export class Client extends PlatformClient {
  constructor(options: ClientOptions = {}) {
    super(node, options);
  }
}
