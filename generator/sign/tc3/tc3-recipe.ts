import type { Header } from "../request/captured-request.js";

/**
 * All that a TC3 signature is made of, and how. The right way to sign is one recipe; every mistake
 * is another.
 */
export interface Tc3Recipe {
  readonly method: string;
  readonly path: string;
  /** Undefined where its line is left out altogether. */
  readonly query: string | undefined;
  /** In the order of their lines, in the case in which they are sent. */
  readonly headers: readonly Header[];
  readonly headerCase: HeaderCase;
  /** What parts a header's name from its value. */
  readonly colon: string;
  /** The line SignedHeaders, where it does not name the headers above. */
  readonly signedHeaders: string | undefined;
  /** Between the headers and SignedHeaders: one. */
  readonly blankLines: number;
  readonly payload: string | Uint8Array;
  /** What stands in place of the payload's hash. */
  readonly payloadMark: string | undefined;
  /** How hashes of the payload and of the canonical request are written. */
  readonly payloadForm: HashForm;
  readonly canonicalForm: HashForm;
  readonly canonicalBreak: string;
  readonly canonicalEnd: string;
  readonly algorithm: string;
  readonly timestamp: string;
  /** Date, service, `tc3_request`. */
  readonly scope: readonly string[];
  readonly signBreak: string;
  readonly signEnd: string;
  readonly secretKey: string;
  readonly keyPrefix: string;
  /** What the key is derived with: the same as the scope. */
  readonly keySteps: readonly string[];
  /** How each key goes into the next step. */
  readonly keyForm: "bytes" | HashForm;
  readonly hash: "sha1" | "sha256";
  readonly signatureForm: HashForm | "base64 of hex";
}

/** Bytes as text: `hex` is in lower case, `HEX` in upper case. */
export type HashForm = "hex" | "HEX" | "base64";

/** Which parts of the headers are in lower case, and which as they are sent. */
export interface HeaderCase {
  readonly name: "lower" | "sent";
  readonly value: "lower" | "sent";
  /** In the line SignedHeaders. */
  readonly list: "lower" | "sent";
}

/** Step 1, but for the hash of the payload. */
export function canonicalText(recipe: Tc3Recipe, payloadHash: string): string {
  const { headers, headerCase, colon } = recipe;
  const name = (text: string, as: "lower" | "sent"): string =>
    as === "lower" ? text.toLowerCase() : text;
  const lines = [
    recipe.method,
    recipe.path,
    ...(recipe.query === undefined ? [] : [recipe.query]),
    ...headers.map(
      ([one, value]) =>
        `${name(one, headerCase.name)}${colon}${name(value.trim(), headerCase.value)}`,
    ),
    ...Array.from({ length: recipe.blankLines }, () => ""),
    recipe.signedHeaders ?? headers.map(([one]) => name(one, headerCase.list)).join(";"),
    recipe.payloadMark ?? payloadHash,
  ];
  return lines.join(recipe.canonicalBreak) + recipe.canonicalEnd;
}

/** Step 2, but for the hash of the canonical request. */
export function signText(recipe: Tc3Recipe, canonicalHash: string): string {
  const { algorithm, timestamp, scope, signBreak, signEnd } = recipe;
  return [algorithm, timestamp, scope.join("/"), canonicalHash].join(signBreak) + signEnd;
}
