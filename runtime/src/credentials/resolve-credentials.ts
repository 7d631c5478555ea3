import type { ClientSettings } from "../client-settings.js";
import { withinDeadline } from "../deadline.js";
import { isPromise } from "../signing/after.js";
import type { Awaitable } from "../signing/digest.js";
import { abortedFailure, TransportFailure } from "../transport/transport-failure.js";
import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";

/** What a client's credentials depend on. */
export type CredentialsSettings = Pick<
  ClientSettings,
  "credentials" | "transport" | "platform" | "clock"
>;

/**
 * The credentials for one call, which ends at `end` by `performance.now`: at once where possible. A
 * {@link TransportFailure} if there are none.
 */
export function resolveCredentials(
  { credentials: given, transport, platform, clock }: CredentialsSettings,
  end: number,
  signal: AbortSignal | undefined,
): Awaitable<Credentials> {
  if (signal?.aborted) throw abortedFailure(signal, false);
  if (typeof given !== "function") return given;
  let answer: Awaitable<Credentials>;
  try {
    const now = (): number => clock.now() + clock.skew;
    answer = given({ transport, digest: platform.digest, signal, now });
    if (!isPromise(answer)) return check(answer);
  } catch (error) {
    refuse(error);
  }
  // Only the provider's own errors are wrapped: running out of time is reported as what it is.
  const checked = Promise.resolve(answer).then(check).catch(refuse);
  return withinDeadline(checked, { milliseconds: end - performance.now(), signal });
}

function check(answer: unknown): Credentials {
  return checkCredentials(answer, "the credentials function's result");
}

function refuse(error: unknown): never {
  throw new TransportFailure("credentials", "no usable credentials", false, error);
}
