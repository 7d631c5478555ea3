import { checkCredentials } from "./check-credentials.js";
import type { Credentials } from "./credentials.js";

/** No answer of a server that gives credentials comes near this. */
export const MAX_ANSWER_BYTES = 65_536;

/** How servers write temporary credentials; nothing is known about the values. */
export interface WrittenCredentials {
  readonly TmpSecretId?: unknown;
  readonly TmpSecretKey?: unknown;
  readonly Token?: unknown;
}

/**
 * Decodes what a server gave. Throws an error that names the server and the part, and shows no
 * value.
 *
 * @param end In seconds since 1970.
 */
export function decodeTemporaryCredentials(
  host: string,
  { TmpSecretId, TmpSecretKey, Token }: WrittenCredentials,
  end: unknown,
): Credentials {
  const what = `the answer of ${host}: credentials`;
  if (Token === undefined) throw new TypeError(`${what}.token is missing`);
  // More would be milliseconds, and keys that are kept for ever.
  if (!(typeof end === "number" && end > 1e8 && end < 1e11)) {
    throw new TypeError(`the answer of ${host} has no usable ExpiredTime`);
  }
  return checkCredentials(
    { secretId: TmpSecretId, secretKey: TmpSecretKey, token: Token, expiration: end * 1000 },
    what,
  );
}
