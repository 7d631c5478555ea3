import { withinDeadline, type Deadline } from "../deadline.js";
import { abortedFailure, TransportFailure } from "../transport/transport-failure.js";
import { checkCredentials } from "./check-credentials.js";
import type { Credentials, CredentialsProvider } from "./credentials.js";

/** The credentials for one call; a {@link TransportFailure} if there are none. */
export async function resolveCredentials(
  given: Credentials | CredentialsProvider,
  deadline: Deadline,
): Promise<Credentials> {
  const { signal } = deadline;
  if (signal?.aborted) throw abortedFailure(signal, false);
  if (typeof given !== "function") return given;
  return withinDeadline(ask(given), deadline);
}

// Only the provider's own errors are wrapped: running out of time is reported as what it is.
async function ask(provider: CredentialsProvider): Promise<Credentials> {
  try {
    return checkCredentials(await provider(), "the credentials function's result");
  } catch (error) {
    throw new TransportFailure("credentials", "no usable credentials", false, error);
  }
}
