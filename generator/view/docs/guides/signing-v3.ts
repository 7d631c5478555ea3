import { code, list, note, text, type Guide } from "./guide.js";
import { EXAMPLE, TC3 } from "./signing-example.js";

const { secretId, secretKey, host, service, version, region, timestamp, date, body } = EXAMPLE;
const scope = `${date}/${service}/tc3_request`;

export const signingV3: Guide = {
  file: "signing-v3",
  title: "Signing requests: version 3",
  summary: "TC3-HMAC-SHA256 step by step: from a request to its Authorization header.",
  sections: [
    {
      title: "What is signed",
      blocks: [
        text(
          "A signature proves that whoever sends a request knows a secret key, without sending the key. Version 3 is the one to use: it signs the body as a whole, carries the largest requests, and is the only one for JSON. The generated clients and `specpress call` sign by themselves; this page is for whoever has to do it by hand, or has to find out why a signature is refused.",
        ),
        text(
          "The example is one call of DismissRoom with a key that does not exist, so every value below can be checked.",
        ),
        code("http", [
          "POST / HTTP/1.1",
          `Host: ${host}`,
          "Content-Type: application/json",
          "X-TC-Action: DismissRoom",
          `X-TC-Version: ${version}`,
          `X-TC-Region: ${region}`,
          `X-TC-Timestamp: ${timestamp}`,
          "",
          body,
        ]),
        text(`The SecretId is \`${secretId}\`, the SecretKey is \`${secretKey}\`.`),
      ],
    },
    {
      title: "Step 1: the canonical request",
      blocks: [
        text(
          "The request is written down in one way that both sides agree on: six parts, one below the other.",
        ),
        list(
          "the method, in capitals",
          "the path, which is always `/`",
          "the query as it is sent; nothing with POST",
          "the signed headers, names and values in lower case, sorted, each on a line that ends; an empty line follows from it",
          "their names, parted by semicolons; `content-type` and `host` at least",
          "the SHA-256 of the body, in lower-case hexadecimal digits",
        ),
        code("text", [
          "POST",
          "/",
          "",
          "content-type:application/json",
          `host:${host}`,
          "",
          "content-type;host",
          TC3.payloadHash,
        ]),
        note(
          "The body is hashed byte by byte. A program that parses the JSON and writes it anew between signing and sending breaks the signature.",
        ),
      ],
    },
    {
      title: "Step 2: the string to sign",
      blocks: [
        text(
          "Four lines: the algorithm, the timestamp, the scope (UTC date, service, `tc3_request`), and the SHA-256 of the canonical request.",
        ),
        code("text", ["TC3-HMAC-SHA256", String(timestamp), scope, TC3.requestHash]),
        note(
          "The date is the UTC day of the timestamp. A local date works most of the day and fails around midnight.",
        ),
      ],
    },
    {
      title: "Step 3: the signing key",
      blocks: [
        text(
          "The SecretKey itself signs nothing. From it comes a key for one day and one service, by three rounds of HMAC-SHA256; each takes the bytes that the one before gave.",
        ),
        code("text", [
          'secretDate    = HMAC("TC3" + SecretKey, "' + date + '")',
          `secretService = HMAC(secretDate, "${service}")`,
          'secretSigning = HMAC(secretService, "tc3_request")',
          "",
          TC3.signingKey,
        ]),
      ],
    },
    {
      title: "Step 4: the signature and the header",
      blocks: [
        text(
          "The signature is the HMAC-SHA256 of the string to sign, under the signing key, in lower-case hexadecimal digits. It goes into the Authorization header.",
        ),
        code("http", [
          `Authorization: TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${TC3.signature}`,
        ]),
        text(
          "A temporary key comes with a token, which travels in the header `X-TC-Token` and is not signed.",
        ),
      ],
    },
    { title: "Try it", blocks: [{ kind: "signer", method: "tc3" }] },
    {
      title: "When a signature is refused",
      blocks: [
        list(
          "`AuthFailure.SignatureFailure`: what was signed is not what arrived. Compare host, Content-Type (with its charset, if it has one), body and query byte by byte, then the key.",
          "`AuthFailure.SignatureExpire`: the clock is more than five minutes off, or the request waited too long. Set the clock right and sign anew.",
          "`AuthFailure.SecretIdNotFound`: no active key has this SecretId.",
          "`AuthFailure.TokenFailure`: the token of a temporary key is missing, wrong or has run out.",
        ),
        text(
          "`specpress sign --explain` prints every stage for a request of your own, and says where a given signature departs from it.",
        ),
      ],
    },
  ],
};
