import type { ClientSettings } from "../client-settings.js";
import { withinDeadline } from "../deadline.js";
import type { Awaitable } from "../signing/digest.js";
import { abortedFailure, TransportFailure } from "../transport/transport-failure.js";
import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";

/** What a client's credentials depend on. */
export type CredentialsSettings = Pick<
  ClientSettings,
  "credentials" | "transport" | "platform" | "clock"
>;

/** The credentials for one call, at once where possible; a {@link TransportFailure} if there are none. */
export function resolveCredentials(
  { credentials: given, transport, platform, clock }: CredentialsSettings,
  milliseconds: number,
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
    throw unusable(error);
  }
  // Only the provider's own errors are wrapped: running out of time is reported as what it is.
  const checked = answer.then(check).catch((error: unknown) => {
    throw unusable(error);
  });
  return withinDeadline(checked, { milliseconds, signal });
}

function check(answer: Credentials): Credentials {
  return checkCredentials(answer, "the credentials function's result");
}

function unusable(error: unknown): TransportFailure {
  return new TransportFailure("credentials", "no usable credentials", false, error);
}

function isPromise(value: Awaitable<Credentials> | undefined): value is Promise<Credentials> {
  return typeof (value as Promise<Credentials> | undefined)?.then === "function";
}
