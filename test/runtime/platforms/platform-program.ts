// What every platform runs: the vectors through an entry's hashes, then calls in every form by its
// client, which the server of the test judges. Nothing in here is Node's.
import {
  tc3Get,
  tc3Json,
  tc3Multipart,
  v1Get,
  v1Post,
  type Action,
  type ClientOptions,
  type Digest,
  type Sender,
} from "../../../runtime/src/portable.js";
import { runVector, type FormVector, type Sent } from "../forms/form-vector.js";

/** One of the package's entries. */
export interface Entry {
  readonly Client: new (options: ClientOptions) => Sender;
  readonly digest: Digest;
}

export interface ProgramResult {
  readonly vectors: readonly Sent[];
  /** What the server made of the calls, by form. */
  readonly calls: Readonly<Record<string, unknown>>;
}

const echo: Action<object, { readonly Signed?: boolean }> = {
  service: { name: "trtc", version: "2019-07-22", endpoint: "unused.example" },
  name: "Echo",
  region: "optional",
  check: () => [],
};

const input = { Text: "课堂 🎥 '()*!~&=", Numbers: [1, 2.5], "𝒦ey": { "﹏": true } };

/** Runs everything against the server at `origin`. */
export async function runProgram(
  { Client, digest }: Entry,
  vectors: readonly FormVector[],
  origin: string,
): Promise<ProgramResult> {
  const sent: Sent[] = [];
  for (const vector of vectors) sent.push(await runVector(vector, digest));
  const forms = {
    tc3Json,
    tc3Get,
    tc3Multipart,
    v1Get: v1Get("HmacSHA256"),
    v1Post: v1Post("HmacSHA1"),
  };
  const credentials = { secretId: "AKIDexample", secretKey: "exampleSecret" };
  const client = new Client({
    region: "ap-guangzhou",
    endpoint: origin,
    credentials,
    retry: false,
  });
  const calls: Record<string, unknown> = {};
  for (const [name, form] of Object.entries(forms)) {
    const parts = name === "tc3Multipart" ? { ...input, File: new Blob(["\0bytes"]) } : input;
    calls[name] = await client.send(echo, parts, { form });
  }
  return { vectors: sent, calls };
}
