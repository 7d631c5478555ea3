// Where credentials come from, besides the environment. Apart from the main entry, so that programs
// carry what they use.
export { assumeRole, type AssumeRoleOptions } from "./credentials/assume-role.js";
export type {
  Credentials,
  CredentialsContext,
  CredentialsProvider,
} from "./credentials/credentials.js";
export { defaultCredentials } from "./credentials/default-credentials.js";
export { environmentCredentials } from "./credentials/environment-credentials.js";
export { oidcCredentials, type OidcOptions } from "./credentials/oidc-credentials.js";
export type { Environment } from "./credentials/process-environment.js";
export { profileCredentials, type ProfileOptions } from "./credentials/profile-credentials.js";
export { refreshing } from "./credentials/refreshing.js";
export { roleCredentials, type RoleOptions } from "./credentials/role-credentials.js";
export type { AssumedRoleOptions } from "./credentials/sts-credentials.js";
