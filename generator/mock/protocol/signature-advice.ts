import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { describeVerdict } from "../../sign/describe-verdict.js";
import { judgeSignature } from "../../sign/judge-signature.js";
import type { HttpRequest } from "./http-request.js";

export interface AdviceOptions {
  readonly secretKey: string;
  /** The service that the request goes to, if that is known. */
  readonly service: string | undefined;
  /** All that are served. */
  readonly services: readonly string[];
}

/** Larger requests take long to be written anew in all the ways of clients; and anybody may send them. */
const MOST_BYTES = 8 * 1024;

/** Searches take about ten milliseconds: so many a second leave time for other requests. */
const PER_SECOND = 10;

/** Finds out which usual mistake explains a wrong signature, as often as there is time for it. */
export class SignatureAdvice {
  readonly #clock: () => number;
  #second = 0;
  #searches = 0;

  /** @param clock milliseconds that run, whatever the mock's own clock does */
  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  async find(request: HttpRequest, options: AdviceOptions): Promise<string | undefined> {
    const { body = Buffer.alloc(0), method, path, query, headers } = request;
    const lines = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    const size = body.length + query.length + lines.flat().join("").length;
    if (size > MOST_BYTES || !this.#hasTime()) return undefined;
    const target = query === "" ? path : `${path}?${query}`;
    const captured = { method, target, headers: lines, body };
    const verdict = await judgeSignature(captured, { ...options, digest: nodeDigest });
    return verdict.kind === "right" ? undefined : describeVerdict(verdict);
  }

  #hasTime(): boolean {
    const second = Math.floor(this.#clock() / 1000);
    if (second !== this.#second) this.#searches = 0;
    this.#second = second;
    return ++this.#searches <= PER_SECOND;
  }
}
