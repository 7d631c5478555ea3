/** Whose signature it is, and under which key. */
export interface UserSigKey {
  readonly sdkAppId: number;
  /** The application's own secret key, from its page in the console; not that of an API key. */
  readonly secretKey: string;
  readonly userId: string;
  /** Milliseconds since 1970; `Date.now` unless given. */
  readonly now?: (() => number) | undefined;
}

/** What a signature is made of. */
export interface UserSigOptions extends UserSigKey {
  /** Seconds for which it holds, from now on. */
  readonly expire: number;
}

/** What the options of a {@link UserSigKey} are called. */
export const KEY_OPTIONS = ["sdkAppId", "secretKey", "userId", "now"] as const;

/** Throws a TypeError that names the option, and shows no value, for whatever cannot be meant. */
export function checkKey({ sdkAppId, secretKey, userId }: UserSigKey): void {
  checkUint32("sdkAppId", sdkAppId, 1);
  if (typeof secretKey !== "string" || secretKey === "") {
    throw new TypeError("secretKey must be a text that is not empty");
  }
  checkName("userId", userId);
}

export function checkUint32(name: string, value: unknown, least: number): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) < 2 ** 32) return;
  throw new TypeError(`${name} must be an integer from ${least} to ${2 ** 32 - 1}`);
}

/** Refuses line ends, too: what is signed is made of lines. */
export function checkName(name: string, value: unknown): void {
  const fine = typeof value === "string" && value.isWellFormed() && /^\P{Cc}{1,255}$/u.test(value);
  if (!fine) throw new TypeError(`${name} must be a text of 1 to 255 characters, on one line`);
}
