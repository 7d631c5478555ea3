import { describe, expect, test } from "vitest";
import type { Credentials } from "../../../runtime/src/credentials/credentials.js";
import { resolveCredentials } from "../../../runtime/src/credentials/resolve-credentials.js";
import { Client, type CredentialsContext } from "../../../runtime/src/index.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { rejection } from "../rejection.js";
import { credentials, describeAnything } from "../sample-actions.js";

const never = (): Promise<Credentials> => new Promise(() => {});

describe("a credentials function", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("vault is sealed");
      },
      "vault is sealed",
    ],
    ["rejects", () => Promise.reject(new Error("vault is sealed")), "vault is sealed"],
    ["gives a misspelt key", () => ({ secretID: "a", secretKey: "b" }), 'did you mean "secretId"?'],
    ["gives nothing", () => undefined, "must be an object"],
    [
      "promises an empty key",
      async () => ({ ...credentials, secretKey: "" }),
      "secretKey is empty",
    ],
  ])("that %s ends in a transport error: nothing was sent", async (_what, provider, message) => {
    const client = new Client({ credentials: provider as never });
    const error = await rejection(client.send(describeAnything, {}));
    expect(error).toMatchObject({ kind: "transport", reason: "credentials", maybeSent: false });
    expect((error as Error).message).toContain(message);
  });

  test("that never answers is given up", async () => {
    const client = new Client({ credentials: never });
    const error = await rejection(client.send(describeAnything, {}, { timeout: 20 }));
    expect(error).toMatchObject({ kind: "transport", reason: "timeout", maybeSent: false });
    expect((error as Error).message).toMatch(/: not done within \d+ ms \(nothing was sent\)$/);
  });

  test("that never answers can be aborted", async () => {
    const client = new Client({ credentials: never });
    const signal = AbortSignal.timeout(20);
    const error = await rejection(client.send(describeAnything, {}, { signal }));
    expect(error).toMatchObject({ kind: "transport", reason: "aborted", maybeSent: false });
  });

  test("is not asked when the signal is aborted already", async () => {
    let asked = 0;
    const client = new Client({ credentials: () => (asked++, credentials) });
    await rejection(client.send(describeAnything, {}, { signal: AbortSignal.abort() }));
    expect(asked).toBe(0);
  });

  test("is lent what the client has, and the clock that the service has shown to be right", () => {
    const transport = { send: () => Promise.reject(new Error("not used")) };
    const platform = { digest: nodeDigest, transport: () => transport };
    const clock = { now: () => 1_000, skew: 234, seconds: () => 1 };
    const { signal } = new AbortController();
    let lent: CredentialsContext | undefined;
    const provider = (context: CredentialsContext): Credentials => {
      lent = context;
      return credentials;
    };
    const settings = { credentials: provider, transport, platform, clock };
    // At once: no promise stands between a call and credentials that are at hand.
    expect(resolveCredentials(settings as never, 1_000, signal)).toEqual(credentials);
    expect(lent).toMatchObject({ transport, digest: nodeDigest, signal });
    expect(lent?.now()).toBe(1_234);
  });
});
