import type { Credentials, CredentialsContext, CredentialsProvider } from "./credentials.js";
import { environmentCredentials } from "./environment-credentials.js";
import { MissingCredentials } from "./missing-credentials.js";
import { oidcCredentials } from "./oidc-credentials.js";
import { processEnvironment, type Environment } from "./process-environment.js";
import { profileCredentials } from "./profile-credentials.js";
import { roleCredentials } from "./role-credentials.js";

/**
 * The first credentials to be found, in the order of the vendor's own tools: environment
 * variables, profile file, role of the machine, identity token of the pod. What is there but broken
 * ends the search with an error. The place that had some is kept.
 */
export function defaultCredentials(environment?: Environment): CredentialsProvider {
  const places = [
    variables(environment),
    profileCredentials({ environment }),
    roleCredentials(),
    oidcCredentials({ environment }),
  ];
  let found: CredentialsProvider | undefined;

  const search = async (context: CredentialsContext): Promise<Credentials> => {
    const reasons: string[] = [];
    for (const place of places) {
      try {
        const credentials = await place(context);
        found = place;
        return credentials;
      } catch (error) {
        if (!(error instanceof MissingCredentials)) throw error;
        reasons.push(error.message);
      }
    }
    throw new MissingCredentials(`none found (${reasons.join("; ")})`);
  };

  return (context) => (found ?? search)(context);
}

function variables(environment: Environment | undefined): CredentialsProvider {
  const read = environmentCredentials(environment);
  return () => {
    const { TENCENTCLOUD_SECRET_ID: id, TENCENTCLOUD_SECRET_KEY: key } =
      environment ?? processEnvironment();
    if (id || key) return read();
    throw new MissingCredentials("TENCENTCLOUD_SECRET_ID is not set");
  };
}
