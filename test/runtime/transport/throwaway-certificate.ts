import { generateKeyPairSync, sign } from "node:crypto";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for `localhost` and 127.0.0.1 that vouches for itself, with a key of its own. */
export function throwawayCertificate(name = "localhost"): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
  const commonName = Buffer.from("0603550403", "hex");
  const subject = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(name)))));
  const alternatives = sequence(der(0x82, Buffer.from(name)), der(0x87, Buffer.of(127, 0, 0, 1)));
  const extensions = sequence(
    // Basic constraints: may sign certificates, such as itself.
    sequence(Buffer.from("0603551d13", "hex"), der(0x04, sequence(Buffer.from("0101ff", "hex")))),
    sequence(Buffer.from("0603551d11", "hex"), der(0x04, alternatives)),
  );
  const time = (text: string): Buffer => der(0x18, Buffer.from(text));
  const body = sequence(
    Buffer.from("a003020102", "hex"), // Version 3.
    Buffer.from("020101", "hex"), // The serial number.
    ecdsaWithSha256,
    subject, // The issuer.
    sequence(time("20000101000000Z"), time("21000101000000Z")),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.of(0), sign("sha256", body, privateKey));
  const base64 = sequence(body, ecdsaWithSha256, signature).toString("base64");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
  };
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

/** One value of ASN.1: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
