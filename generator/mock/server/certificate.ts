import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate that nobody has reason to trust but those who are given it. */
export interface Certificate {
  /** PEM: for the `ca` of a client, or NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  readonly key: string;
  /** SHA-256, as browsers and openssl show it. */
  readonly fingerprint: string;
}

const DAYS = 7;

/** Made anew each time and kept in memory only. */
export async function throwawayCertificate(hosts: readonly string[]): Promise<Certificate> {
  const altNames = hosts.map((host) =>
    /^[\d.]+$|:/.test(host) ? { type: 7 as const, ip: host } : { type: 2 as const, value: host },
  );
  const from = Date.now() - 3_600_000;
  const made = await generate([{ name: "commonName", value: "specpress mock" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(from),
    notAfterDate: new Date(from + DAYS * 86_400_000),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames },
    ],
  });
  const { fingerprint256 } = new X509Certificate(made.cert);
  return { certificate: made.cert, key: made.private, fingerprint: fingerprint256 };
}
