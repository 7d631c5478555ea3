import { resolve } from "node:path";
import { readByteFile } from "../load/byte-file.js";
import { buildRequest } from "../sign/request/build-request.js";
import { withHeader, type CapturedRequest } from "../sign/request/captured-request.js";
import { isCurl, parseRequest } from "../sign/request/parse-request.js";
import type { ReadRequest } from "../sign/request/read-request.js";
import { RequestProblem } from "../sign/request/request-problem.js";
import { PART_FLAGS, type SignFlags } from "./sign-flags.js";
import type { SignSecret } from "./sign-secret.js";
import { UsageError } from "./usage-error.js";

export interface SignSource {
  readonly cwd: string;
  /** A curl command, a file or `-`; without one, the flags make the request. */
  readonly given: string | undefined;
  readonly flags: SignFlags;
  readonly secret: SignSecret;
  readonly stdin: () => Promise<string>;
  readonly now: () => number;
}

/** The request that the command line gives, in whatever form. A UsageError where it cannot be read. */
export async function signRequest(source: SignSource): Promise<ReadRequest> {
  const { flags, given } = source;
  try {
    const read = given === undefined ? fromFlags(source) : await fromText(given, source);
    if (flags.authorization === undefined) return read;
    return { ...read, request: carrying(read.request, flags.authorization) };
  } catch (error) {
    if (error instanceof RequestProblem) throw new UsageError(error.message);
    throw error;
  }
}

/** The request with a signature: the header of TC3, or `Signature=…` of version 1. */
function carrying(request: CapturedRequest, given: string): CapturedRequest {
  const value = given.replace(/^\s*authorization\s*:\s*/i, "").trim();
  if (!value.startsWith("Signature=")) return withHeader(request, "Authorization", value);
  const { method, target, body } = request;
  const added = (text: string, mark: string): string => `${text}${text === "" ? "" : mark}${value}`;
  if (method.toUpperCase() === "GET")
    return { ...request, target: added(target, target.includes("?") ? "&" : "?") };
  return { ...request, body: added(typeof body === "string" ? body : "", "&") };
}

async function fromText(given: string, { cwd, flags, stdin }: SignSource): Promise<ReadRequest> {
  const needless = PART_FLAGS.filter((name) => flags[name] !== undefined);
  if (needless.length > 0) {
    const names = needless.map(
      (name) => `--${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}`,
    );
    throw new UsageError(
      `the request that is given says this already: leave out ${names.join(", ")}`,
    );
  }
  const readFile = (name: string): Uint8Array => {
    if (name === "-")
      throw new RequestProblem(
        "what the command reads from standard input is not known here: put it into a file",
      );
    return bytesOf(cwd, name);
  };
  if (isCurl(given)) return parseRequest(given, readFile);
  return parseRequest(given === "-" ? await stdin() : bytesOf(cwd, given), readFile);
}

function fromFlags({ cwd, flags, secret, now }: SignSource): ReadRequest {
  const { action, service, host, body, bodyFile } = flags;
  if (action === undefined)
    throw new UsageError(
      "nothing to sign: give a curl command, a file with a request or - for standard input, or --service and --action",
    );
  if (service === undefined && host === undefined)
    throw new UsageError("--service is needed, such as trtc, or --host");
  if (body !== undefined && bodyFile !== undefined)
    throw new UsageError("--body and --body-file exclude each other");
  const request = buildRequest({
    algorithm: flags.algorithm ?? "TC3-HMAC-SHA256",
    method: flags.method ?? (flags.query === undefined ? "POST" : "GET"),
    host: host ?? `${service}.tencentcloudapi.com`,
    action,
    version: flags.apiVersion,
    region: flags.region,
    timestamp: flags.timestamp ?? String(Math.floor(now() / 1000)),
    contentType: flags.contentType,
    query: flags.query,
    body: bodyFile === undefined ? body : bytesOf(cwd, bodyFile),
    secretId: secret.secretId,
    token: secret.token,
    nonce: flags.nonce ?? String(1 + (now() % 0x7fffffff)),
  });
  return { request, notes: [] };
}

function bytesOf(cwd: string, name: string): Uint8Array {
  const bytes = readByteFile(resolve(cwd, name));
  if ("problem" in bytes) throw new RequestProblem(`"${name}" cannot be read: ${bytes.problem}`);
  return bytes;
}
