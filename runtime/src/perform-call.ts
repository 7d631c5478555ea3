import type { Action, Call } from "./action.js";
import type { ClientSettings } from "./client-settings.js";
import { resolveCredentials } from "./credentials/resolve-credentials.js";
import { sensitiveValues } from "./redaction.js";
import { decodeResponse, MAX_RESPONSE_BYTES } from "./response-body.js";
import { requestSecrets, signedRequest } from "./signed-request.js";
import type { SigningKeyCache } from "./signing/signing-key-cache.js";
import { describeFailure } from "./transport/describe-failure.js";
import type { Timeouts } from "./transport/transport.js";

/** A call whose input has been checked and put into JSON. */
export interface CheckedCall {
  readonly call: Call;
  readonly action: Action<unknown, unknown>;
  readonly input: unknown;
  readonly body: string;
  readonly timeouts: Timeouts;
  readonly signal: AbortSignal | undefined;
  readonly settings: ClientSettings;
  readonly keys: SigningKeyCache;
}

/** Gets credentials, signs, sends once and decodes. */
export async function performCall(checked: CheckedCall): Promise<object> {
  const { call, action, input, timeouts, signal, settings } = checked;
  const started = performance.now();
  const sensitive = (): readonly string[] => sensitiveValues(input, action.sensitive);
  const credentials = await attempt(call, sensitive, () =>
    resolveCredentials(settings.credentials, { milliseconds: timeouts.total, signal }),
  );
  const request = signedRequest({ ...checked, credentials });
  const secrets = (): readonly string[] => [
    ...requestSecrets(request, credentials),
    ...sensitive(),
  ];
  // Slow credentials use up the time of the same call.
  const total = Math.max(1, Math.ceil(timeouts.total - (performance.now() - started)));
  const answer = await attempt(call, secrets, () =>
    settings.transport.send({
      ...request,
      timeouts: { ...timeouts, total },
      maxResponseBytes: MAX_RESPONSE_BYTES,
      signal,
    }),
  );
  return decodeResponse(answer, { call, secrets });
}

async function attempt<T>(
  call: Call,
  secrets: () => readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw describeFailure(call, error, secrets());
  }
}
