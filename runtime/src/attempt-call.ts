import type { ClientSettings } from "./client-settings.js";
import type { Credentials } from "./credentials/credentials.js";
import { resolveCredentials } from "./credentials/resolve-credentials.js";
import { endpointOf } from "./endpoint.js";
import type { ServiceError } from "./errors/service-error.js";
import { isSpecpressError } from "./errors/specpress-error.js";
import type { TransportError } from "./errors/transport-error.js";
import { ValidationError } from "./errors/validation-error.js";
import type { SignedRequest } from "./forms/request-form.js";
import { tell, type ResponseEvent } from "./hooks.js";
import { requestSecrets } from "./request-secrets.js";
import { cleanText, redactInput, sensitiveValues } from "./redaction.js";
import { decodeResponse, MAX_RESPONSE_BYTES } from "./response-body.js";
import type { Sending } from "./send-call.js";
import { isPromise } from "./signing/after.js";
import { describeFailure } from "./transport/describe-failure.js";
import type { TransportResponse } from "./transport/transport.js";
import { isTransportFailure, TransportFailure } from "./transport/transport-failure.js";

/** One of the attempts of a call. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** When the call's time is up, by `performance.now`. */
  readonly end: number;
  /** Whether the service may have seen an earlier one. */
  readonly maybeSent: boolean;
}

/** How an attempt ended: with an output, or with an error. */
export interface Attempted {
  readonly output: object | undefined;
  readonly error: ServiceError | TransportError | undefined;
  /** Whether the service may have seen this attempt, whatever became of earlier ones. */
  readonly maybeSent: boolean;
  readonly answer: TransportResponse | undefined;
  /** Seconds since 1970 that the request was signed with. */
  readonly timestamp: number;
}

/** Gets credentials, signs, sends once and decodes. Rejects only if the form cannot take the input. */
export async function attemptCall(
  settings: ClientSettings,
  sending: Sending,
  attempt: Attempt,
): Promise<Attempted> {
  const { call, action, input, signal } = sending;
  const { hooks, limiter, failover, timeouts } = settings;
  const attempts = attempt.number;
  const started = hooks && performance.now();
  let endpoint = settings.endpoint ?? endpointOf(action);
  let credentials: Credentials | undefined;
  let request: SignedRequest | undefined;
  let answer: TransportResponse | undefined;
  let output: object | undefined;
  let error: ServiceError | TransportError | undefined;
  let maybeSent = true;
  let timestamp = 0;
  // Asked for only when a text from elsewhere goes into an error.
  const secrets = (): readonly string[] => [
    ...sensitiveValues(input, action.sensitive),
    ...(credentials === undefined ? [] : requestSecrets(request, credentials)),
  ];
  try {
    const given = resolveCredentials(settings, attempt.end, signal);
    credentials = isPromise(given) ? await given : given;
    if (limiter !== undefined) {
      const { secretId: account } = credentials;
      const left = attempt.end - performance.now();
      await limiter.take({ ...call, account, rate: action.rateLimit, left, signal });
    }
    if (failover !== undefined) endpoint = failover.choose(endpoint, call.service);
    // Only now: a signature ages while its request waits.
    timestamp = settings.clock.seconds();
    const signed = sending.sign({
      host: endpoint.host,
      timestamp,
      credentials,
      language: settings.language,
      digest: settings.platform.digest,
      keys: settings.keys,
    });
    request = isPromise(signed) ? await signed : signed;
    if (hooks !== undefined) {
      const shown = redactInput(input, action.sensitive);
      tell(hooks, "onRequest", {
        call,
        attempt: attempts,
        endpoint: endpoint.origin,
        input: shown,
      });
    }
    answer = await settings.transport.send({
      method: request.method,
      endpoint,
      path: request.path,
      // Not spread: two spreads in one object take V8 ten times as long as all the rest here.
      headers: Object.assign({}, settings.headers, request.headers),
      body: request.body,
      timeouts: {
        ...timeouts,
        // Slow credentials and earlier attempts use up the time of the same call.
        total: Math.max(1, Math.ceil(attempt.end - performance.now())),
      },
      maxResponseBytes: MAX_RESPONSE_BYTES,
      signal,
    });
    output = decodeResponse(answer, { call, secrets, attempts });
  } catch (reason) {
    if (reason instanceof ValidationError) throw reason;
    // With an answer at hand, only its decoding can have failed, which says what it has to say.
    if (answer && isSpecpressError(reason)) error = reason as ServiceError | TransportError;
    else {
      const failure = request === undefined ? unmade(reason) : reason;
      maybeSent = !isTransportFailure(failure) || failure.maybeSent;
      error = describeFailure(call, failure, secrets(), { ...attempt, signal });
    }
  }
  if (failover !== undefined && request !== undefined && !signal?.aborted) {
    failover.report(endpoint, answer !== undefined && answer.status < 500);
  }
  const attempted = { output, error, maybeSent, answer, timestamp };
  if (hooks !== undefined) {
    const milliseconds = performance.now() - started!;
    tell(
      hooks,
      "onResponse",
      responseEvent({ call, attempt: attempts, milliseconds }, attempted, secrets),
    );
  }
  return attempted;
}

/** What a form, a limiter or WebCrypto threw before there was a request to send. */
function unmade(reason: unknown): TransportFailure {
  if (isTransportFailure(reason)) return reason;
  return new TransportFailure("failed", "the request could not be made", false, reason);
}

function responseEvent(
  about: Pick<ResponseEvent, "call" | "attempt" | "milliseconds">,
  { output, error, answer }: Attempted,
  secrets: () => readonly string[],
): ResponseEvent {
  const { requestId } = (error ?? {}) as { requestId?: string };
  const { RequestId } = (output ?? {}) as { RequestId?: unknown };
  // An error's has been cleaned; an answer's may be anything.
  const shown = typeof RequestId === "string" ? cleanText(RequestId, secrets()) : requestId;
  return { ...about, statusCode: answer?.status, requestId: shown, error };
}
