import { nodeDigest } from "../../runtime/src/signing/node-digest.js";
import { SigningKeyCache } from "../../runtime/src/signing/signing-key-cache.js";
import type { Model } from "../model/model.js";
import type { Behaviour } from "./behaviour.js";
import type { MockClock } from "./clock.js";
import { credentialsById } from "./credentials.js";

import { Faults, type Mishap } from "./faults/faults.js";
import { buildReply } from "./build-reply.js";
import { CallLog } from "./log/call-log.js";
import { logCall } from "./log/log-call.js";
import type { LoggedCall, MockCredentials, MockFault } from "./library.js";
import type { MockCall, MockRefusal } from "./mock-call.js";
import { admitRequest, type Gate } from "./protocol/admit-request.js";
import type { HttpReply, HttpRequest } from "./protocol/http-request.js";
import { RateLimits } from "./protocol/rate-limits.js";
import { SignatureAdvice } from "./protocol/signature-advice.js";
import { ServiceIndex } from "./protocol/service-index.js";
import type { Trace } from "./protocol/trace.js";
import type { Result } from "./result.js";
import { SeededRandom } from "./seeded-random.js";

/** What a mock is made of. */
export interface MockParts {
  readonly models: readonly Model[];
  readonly seed: number;
  readonly clock: MockClock;
  readonly credentials: readonly MockCredentials[];
  /** Whether the documented rates hold. */
  readonly rates: boolean;
  readonly faults: readonly (string | MockFault)[];
  /** Makes a world in which nothing has happened yet. */
  readonly behaviour: () => Behaviour;
  readonly onCall?: ((call: LoggedCall) => void) | undefined;
  /** Told of an error that nobody provided for: a bug in here. */
  readonly onCrash?: ((error: unknown) => void) | undefined;
}

/** The service behind the sockets: a request in, an answer out. */
export class Mock {
  readonly faults: Faults;
  readonly log = new CallLog();
  readonly #parts: MockParts;
  readonly #gate: Gate;
  #random: SeededRandom;
  #behaviour: Behaviour;

  constructor(parts: MockParts) {
    const { models, seed, clock, credentials, rates } = parts;
    this.#parts = parts;
    this.faults = new Faults(models, seed);
    const index = new ServiceIndex(models);
    this.#gate = {
      index,
      ring: {
        credentialsOf: credentialsById(credentials),
        keys: new SigningKeyCache(nodeDigest),
        advice: new SignatureAdvice(),
        services: index.names,
      },
      clock,
      faults: this.faults,
      rates: rates ? new RateLimits() : undefined,
    };
    this.#random = new SeededRandom(seed);
    this.#behaviour = parts.behaviour();
    for (const fault of parts.faults) this.faults.add(fault);
  }

  /** As it was in the beginning, clock and log included. */
  reset(): void {
    const { seed, clock, behaviour, faults } = this.#parts;
    clock.reset();
    this.log.clear();
    this.faults.clear();
    for (const fault of faults) this.faults.add(fault);
    this.#gate.rates?.reset();
    this.#random = new SeededRandom(seed);
    this.#behaviour = behaviour();
  }

  async handle(request: HttpRequest): Promise<HttpReply> {
    const started = performance.now();
    const requestId = this.#random.uuid();
    const trace: Trace = {};
    const result = await this.#resultOf(request, requestId, trace);
    const now = this.#parts.clock.now();
    const reply = buildReply(result, { requestId, trace, now });
    const milliseconds = performance.now() - started;
    const { status, body } = reply;
    const call = (): LoggedCall => logCall(result, { requestId, trace, now, status, milliseconds });
    // About four times as much, read and written, as in bytes.
    this.log.add(call, 4 * ((request.body?.length ?? 0) + request.query.length + body.length));
    this.#parts.onCall?.(call());
    return reply;
  }

  async #resultOf(request: HttpRequest, requestId: string, trace: Trace): Promise<Result> {
    try {
      const admitted = await admitRequest(request, requestId, this.#gate, trace);
      return "refusal" in admitted ? admitted : this.#carryOut(admitted.value);
    } catch (error) {
      this.#parts.onCrash?.(error);
      return {
        refusal: { code: "InternalError", message: "the mock failed; this is a bug in it" },
      };
    }
  }

  #carryOut(call: MockCall): Result {
    const mishap = this.faults.mishap(call.model.wireName, call.action.name);
    if (mishap?.effect.kind === "error")
      return { refusal: errorOf(call, mishap, mishap.effect.code) };
    // An answer that gets lost has been carried out all the same; one that is unavailable has not.
    if (mishap?.effect.kind === "unavailable") return { mishap };
    const refusal = this.#behaviour.judge(call);
    if (refusal !== undefined) return { refusal };
    const outcome = this.#behaviour.apply(call);
    if ("refusal" in outcome) return outcome;
    const output = this.#behaviour.answer(call, outcome.known);
    return mishap === undefined ? { output } : { output, mishap };
  }
}

function errorOf(call: MockCall, { message }: Mishap, code: string): MockRefusal {
  return { code, message: message ?? `${docOf(call, code)} (asked for by a fault)` };
}

function docOf({ model, action }: MockCall, code: string): string {
  const listed = action.errors.find((one) => one.code === code);
  return (listed ?? model.errors.get(code) ?? model.commonErrors.get(code))?.doc ?? "An error";
}
