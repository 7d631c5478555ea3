// Runs a vector on any platform: nothing in here is Node's.
import type { Digest } from "../../../runtime/src/signing/digest.js";
import type { Action, Call } from "../../../runtime/src/action.js";
import type { FormCall, Sign, SigningContext } from "../../../runtime/src/forms/request-form.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { tc3Json } from "../../../runtime/src/forms/tc3-json.js";
import { multipartForm } from "../../../runtime/src/forms/tc3-multipart.js";
import { v1Get, v1Post, type V1Algorithm } from "../../../runtime/src/forms/v1.js";
import { SigningKeyCache } from "../../../runtime/src/signing/signing-key-cache.js";

/** A call in some form, and what has to come out. */
export interface FormVector {
  readonly source: string;
  readonly form: "tc3Json" | "tc3Get" | "tc3Multipart" | "v1Get" | "v1Post";
  readonly algorithm?: V1Algorithm;
  readonly nonce?: number;
  readonly boundary?: string;
  readonly service: string;
  readonly version: string;
  readonly action: string;
  readonly region?: string;
  readonly host: string;
  readonly timestamp: number;
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
  readonly language?: string;
  /** `{"$bytes": [1, 2]}` stands for bytes. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly stages: Readonly<Record<string, string>>;
  readonly sent: Sent;
}

/** A request; text that is no UTF-8 is not among the vectors. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the runtime makes of a vector. */
export async function runVector(vector: FormVector, digest: Digest): Promise<Sent> {
  const { method, path, headers, body } = await signOf(vector)(contextOf(vector, digest));
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return { method, path, headers, body: text };
}

function signOf(vector: FormVector): Sign {
  const { algorithm = "HmacSHA1", nonce = 1 } = vector;
  const form = callOf(vector);
  switch (vector.form) {
    case "tc3Json":
      return tc3Json(form);
    case "tc3Get":
      return tc3Get(form);
    case "tc3Multipart":
      return multipartForm(form, vector.boundary ?? "");
    case "v1Get":
      return v1Get(algorithm, () => nonce)(form);
    case "v1Post":
      return v1Post(algorithm, () => nonce)(form);
  }
}

function callOf({ service, version, action, region, input }: FormVector): FormCall {
  const described: Action<unknown, unknown> = {
    service: { name: service, version, endpoint: "unused.example" },
    name: action,
    region: "optional",
    check: () => [],
  };
  const call: Call = { service, action, region };
  return { call, action: described, input: withBytes(input) };
}

function withBytes(input: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const bytes = (value as { readonly $bytes?: readonly number[] } | null)?.$bytes;
      return [name, bytes === undefined ? value : Uint8Array.from(bytes)];
    }),
  );
}

function contextOf(vector: FormVector, digest: Digest): SigningContext {
  const { host, timestamp, secretId, secretKey, token, language } = vector;
  const credentials = { secretId, secretKey, ...(token === undefined ? {} : { token }) };
  return { host, timestamp, credentials, language, digest, keys: new SigningKeyCache(digest) };
}
