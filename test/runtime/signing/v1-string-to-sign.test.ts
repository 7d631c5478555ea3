import { expect, test } from "vitest";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { sortParameters, v1StringToSign } from "../../../runtime/src/signing/v1-string-to-sign.js";

// The sample of the documents' page "Signature". It names no SignatureMethod, so SHA-1 is meant.
function sample(ending: string): [string, string][] {
  return [
    ["Action", "DescribeInstances"],
    ["SecretId", `AKIDz8krbsJ5yKBZQpn74WFkmLPx3${ending}`],
    ["Timestamp", "1465185768"],
    ["Nonce", "11886"],
    ["Region", "ap-guangzhou"],
    ["InstanceIds.0", "ins-09dx96dg"],
    ["Offset", "0"],
    ["Limit", "20"],
    ["Version", "2017-03-12"],
  ];
}

test.each([
  ["*******", "zmmjn35mikh6pM3V7sUEuX4wyYM="],
  ["EXAMPLE", "EliP9YW3pW28FpsEdkXt/+WcGeI="],
])("the sample of the documents, with keys that end in %s", (ending, signature) => {
  const text = v1StringToSign({
    method: "GET",
    host: "cvm.tencentcloudapi.com",
    parameters: sortParameters(sample(ending)),
  });
  expect(text).toBe(
    "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20" +
      `&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3${ending}` +
      "&Timestamp=1465185768&Version=2017-03-12",
  );
  const key = `Gu5t9xGARNpq86cd98joQYCN3${ending}`;
  expect(nodeDigest.hmac("sha1", key)(text, "base64")).toBe(signature);
});

test("names are sorted by their bytes, not by numbers, letters or UTF-16 units", () => {
  const names = [
    "Ids.2",
    "Ids.12",
    "ids",
    "Z",
    "Ids",
    "Ids-0",
    "\u{1d4a6}",
    "\ufe4f",
    "\ud7ff",
    "é",
  ];
  const wanted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const sorted = sortParameters(names.map((name) => [name, ""] as const));
  expect(sorted.map(([name]) => name)).toEqual(wanted);
  expect(wanted.indexOf("\ufe4f")).toBeLessThan(wanted.indexOf("\u{1d4a6}"));
  expect(wanted.indexOf("Ids.12")).toBeLessThan(wanted.indexOf("Ids.2"));
});
