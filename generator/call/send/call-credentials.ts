import { defaultCredentials, profileCredentials } from "../../../runtime/src/credentials.js";
import { MissingCredentials } from "../../../runtime/src/credentials/missing-credentials.js";
import {
  environmentCredentials,
  type Credentials,
  type CredentialsProvider,
} from "../../../runtime/src/index.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whose call it is: a profile's, if one is named, or whoever the surroundings name. */
export function callCredentials(
  profile: string | undefined,
  environment: Environment,
): CredentialsProvider {
  return profile === undefined
    ? defaultCredentials(environment)
    : profileCredentials({ profile, environment });
}

/** Stands in for credentials where nothing is sent. */
const SAMPLE: Credentials = { secretId: "AKIDEXAMPLE", secretKey: "example" };

/**
 * The same for a request that is only shown: asks no server, and does without.
 * @param onSample told that there are none
 */
export function dryCredentials(
  profile: string | undefined,
  environment: Environment,
  onSample: () => void,
): CredentialsProvider {
  if (profile !== undefined) return profileCredentials({ profile, environment });
  const { TENCENTCLOUD_SECRET_ID: id, TENCENTCLOUD_SECRET_KEY: key } = environment;
  if (id || key) return environmentCredentials(environment);
  const fromFile = profileCredentials({ environment });
  return async (context) => {
    try {
      return await fromFile(context);
    } catch (error) {
      if (!(error instanceof MissingCredentials)) throw error;
      onSample();
      return SAMPLE;
    }
  };
}
