import type { Action } from "../../../runtime/src/action.js";
import type { FormCall, SigningContext } from "../../../runtime/src/forms/request-form.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { SigningKeyCache } from "../../../runtime/src/signing/signing-key-cache.js";

const action: Action<unknown, unknown> = {
  service: { name: "trtc", version: "2019-07-22", endpoint: "trtc.tencentcloudapi.com" },
  name: "DismissRoom",
  region: "optional",
  check: () => [],
};

/** A call of one action with any input. */
export function callWith(input: unknown, region?: string): FormCall {
  return { call: { service: "trtc", action: "DismissRoom", region }, action, input };
}

export const keys = { secretId: "AKIDexample", secretKey: "exampleSecret", service: "trtc" };

/** What an attempt is signed with. */
export function contextWith(change: Partial<SigningContext> = {}): SigningContext {
  const { secretId, secretKey } = keys;
  return {
    host: "trtc.tencentcloudapi.com",
    timestamp: 1735689600,
    credentials: { secretId, secretKey },
    language: undefined,
    digest: nodeDigest,
    keys: new SigningKeyCache(nodeDigest),
    ...change,
  };
}
