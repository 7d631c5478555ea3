import { resolve } from "node:path";
import type { CredentialsContext } from "../../runtime/src/credentials/credentials.js";
import { MissingCredentials } from "../../runtime/src/credentials/missing-credentials.js";
import { profileCredentials } from "../../runtime/src/credentials/profile-credentials.js";
import { readByteFile } from "../load/byte-file.js";
import type { SignFlags } from "./sign-flags.js";
import { UsageError } from "./usage-error.js";

/** What signs, and where it came from. */
export interface SignSecret {
  readonly secretId: string | undefined;
  readonly secretKey: string | undefined;
  readonly token: string | undefined;
  /** What was odd about it. */
  readonly notes: readonly string[];
}

export interface SecretPlaces {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
}

/** The secret: from a file of its own, a profile, the environment, or the default profile. */
export async function findSecret(
  flags: Pick<SignFlags, "secretId" | "secretKeyFile" | "profile">,
  places: SecretPlaces,
): Promise<SignSecret> {
  const { environment } = places;
  if (flags.secretKeyFile !== undefined)
    return fromFile(flags.secretKeyFile, flags.secretId, places);
  const key = environment["TENCENTCLOUD_SECRET_KEY"];
  if (flags.profile === undefined && key) {
    const { text, notes } = cleaned(key, "TENCENTCLOUD_SECRET_KEY");
    return {
      secretId: flags.secretId ?? (environment["TENCENTCLOUD_SECRET_ID"]?.trim() || undefined),
      secretKey: text,
      token: environment["TENCENTCLOUD_TOKEN"] || undefined,
      notes,
    };
  }
  return fromProfile(flags, places);
}

function fromFile(name: string, secretId: string | undefined, { cwd }: SecretPlaces): SignSecret {
  const bytes = readByteFile(resolve(cwd, name));
  if ("problem" in bytes) throw new UsageError(`--secret-key-file "${name}": ${bytes.problem}`);
  const { text, notes } = cleaned(new TextDecoder().decode(bytes), "the file");
  if (text === "") throw new UsageError(`--secret-key-file "${name}": it is empty`);
  return { secretId, secretKey: text, token: undefined, notes };
}

async function fromProfile(
  { profile, secretId }: Pick<SignFlags, "profile" | "secretId">,
  { environment, now }: SecretPlaces,
): Promise<SignSecret> {
  // A file needs neither network nor digest.
  const context = { now, signal: undefined } as CredentialsContext;
  try {
    const found = await profileCredentials({ profile, environment })(context);
    const { secretKey, token } = found;
    return { secretId: secretId ?? found.secretId, secretKey, token, notes: [] };
  } catch (error) {
    if (profile === undefined && error instanceof MissingCredentials)
      return { secretId, secretKey: undefined, token: undefined, notes: [] };
    throw new UsageError((error as Error).message);
  }
}

/** A key without what files and quotes add to it; no key has any of that. */
function cleaned(text: string, from: string): { readonly text: string; readonly notes: string[] } {
  const notes: string[] = [];
  const line = text.replace(/^\ufeff/, "").replace(/\r?\n$/, "");
  const trimmed = line.trim();
  if (trimmed !== line)
    notes.push(
      `The SecretKey of ${from} has blanks or line breaks around it, which are left out here.`,
    );
  const bare = trimmed.replace(/^(["'])(.*)\1$/s, "$2");
  if (bare !== trimmed)
    notes.push(`The SecretKey of ${from} has quotes around it, which are left out here.`);
  if (text !== line && from.startsWith("TENCENTCLOUD"))
    notes.push(
      `${from} ends in a line break, which is left out here; a program that does not trim it signs wrongly.`,
    );
  return { text: bare, notes };
}
