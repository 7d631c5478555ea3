import { code, list, note, text, type Guide } from "./guide.js";
import { EXAMPLE, V1 } from "./signing-example.js";

const { secretId, secretKey, host } = EXAMPLE;

export const signingV1: Guide = {
  file: "signing-v1",
  title: "Signing requests: version 1",
  summary: "HmacSHA256 and HmacSHA1 step by step: for queries and forms of older callers.",
  sections: [
    {
      title: "When to use it",
      blocks: [
        text(
          "Version 1 puts everything, signature included, among the parameters of a query or a form. It is kept for old callers, carries less, and takes no JSON. Anything new should use [version 3](guides/signing-v3.html).",
        ),
        text(`The example calls DismissRoom as ${secretId} with the SecretKey \`${secretKey}\`.`),
      ],
    },
    {
      title: "Step 1: collect and sort the parameters",
      blocks: [
        text(
          "To the action's own parameters come the common ones: `Action`, `Version`, `Region`, `Timestamp`, `Nonce` (a random number, new for each request), `SecretId` and `SignatureMethod`. Nested values are flattened: `Users.0.Name`. They are sorted by name, byte by byte: capitals come before small letters.",
        ),
        code("text", V1.query.split("&")),
        note(
          "`SignatureMethod` decides on the hash. Left out, the server takes HmacSHA1 for granted.",
        ),
      ],
    },
    {
      title: "Step 2: the string to sign",
      blocks: [
        text(
          "Method, host, path and query, put together without anything in between. Values are not URL-encoded here.",
        ),
        code("text", [`GET${host}/?${V1.query}`]),
      ],
    },
    {
      title: "Step 3: the signature",
      blocks: [
        text("The HMAC of that text under the SecretKey itself, in base64."),
        code("text", [V1.signature]),
        text(
          "It is sent as the parameter `Signature`, URL-encoded like every value: `+`, `/` and `=` must not travel as they are.",
        ),
        code("http", [
          `GET /?${V1.query}&Signature=${encodeURIComponent(V1.signature)} HTTP/1.1`,
          `Host: ${host}`,
        ]),
      ],
    },
    { title: "Try it", blocks: [{ kind: "signer", method: "v1" }] },
    {
      title: "When a signature is refused",
      blocks: [
        list(
          "The values were URL-encoded before signing. Sign the plain ones, encode when sending.",
          "The method differs: what is signed as GET has to be sent as GET.",
          "The parameters were sorted as words, not by bytes.",
          "A Nonce was used twice, or the Timestamp is more than five minutes off.",
        ),
      ],
    },
  ],
};
