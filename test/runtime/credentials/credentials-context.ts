import type { CredentialsContext } from "../../../runtime/src/credentials/credentials.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { NodeTransport } from "../../../runtime/src/transport/node-transport.js";
import type { Transport } from "../../../runtime/src/transport/transport.js";

/** A clock that a test moves. */
export interface TestClock {
  /** In milliseconds since 1970. */
  time: number;
}

/** Noon of a day on which all credentials of the tests are fresh. */
export const NOON = 1_800_000_000_000;

const transport = new NodeTransport();

/** What a client lends to a provider. */
export function testContext(
  clock: TestClock = { time: NOON },
  given: Partial<CredentialsContext> = {},
): CredentialsContext {
  return { transport, digest: nodeDigest, signal: undefined, now: () => clock.time, ...given };
}

/** Sends what is meant for one host to a server on loopback, and refuses any other host. */
export function redirected(hosts: Readonly<Record<string, string>>): Transport {
  return {
    send(request) {
      const url = hosts[request.endpoint.host];
      if (url === undefined) throw new Error(`asked ${request.endpoint.host}`);
      return transport.send({ ...request, endpoint: new URL(url) });
    },
  };
}
