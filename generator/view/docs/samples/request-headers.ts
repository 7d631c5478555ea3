import type { SampleCall } from "./sample-call.js";

/**
 * The headers of a signed request of JSON, with placeholders for what only the caller has. The
 * signature covers the body to the byte, so no sample could carry one that stays right.
 */
export function requestHeaders(call: SampleCall): readonly (readonly [string, string])[] {
  const { host, wireName, action, version, region } = call;
  return [
    ["Host", host],
    ["Content-Type", "application/json"],
    [
      "Authorization",
      `TC3-HMAC-SHA256 Credential=<SecretId>/<Date>/${wireName}/tc3_request, SignedHeaders=content-type;host, Signature=<Signature>`,
    ],
    ["X-TC-Action", action],
    ["X-TC-Version", version],
    ["X-TC-Timestamp", "<Timestamp>"],
    ...(region === undefined ? [] : [["X-TC-Region", region] as const]),
  ];
}
