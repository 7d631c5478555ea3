export type { Action, Call, Service } from "./action.js";
export { Client } from "./client.js";
export type {
  CallOptions,
  ClientOptions,
  ValidationMode,
  WarningListener,
} from "./client-options.js";
export type { Credentials, CredentialsProvider } from "./credentials/credentials.js";
export { environmentCredentials } from "./credentials/environment-credentials.js";
export { isCallError, type CallError, type OpenUnion } from "./errors/call-error.js";
export { ServiceError, type Refusal } from "./errors/service-error.js";
export { isSpecpressError, SpecpressError, type ErrorKind } from "./errors/specpress-error.js";
export { TransportError, type TransportErrorDetails } from "./errors/transport-error.js";
export { ValidationError } from "./errors/validation-error.js";
export { isWaitError, WaitError, type WaitErrorDetails } from "./errors/wait-error.js";
export { paginate, type PagedInput, type Paginator } from "./pagination.js";
export { lowest, type Paging } from "./paging.js";
export type { Sender } from "./sender.js";
export { authorization, signature, type AuthorizationParts } from "./signing/authorization.js";
export { canonicalRequest, type SignableRequest } from "./signing/canonical-request.js";
export { signingKey, type SigningKeySource } from "./signing/signing-key.js";
export {
  credentialScope,
  signingDate,
  stringToSign,
  type SigningScope,
} from "./signing/string-to-sign.js";
export { NodeTransport, type ConnectionAgent } from "./transport/node-transport.js";
export { TransportFailure, type FailureReason } from "./transport/transport-failure.js";
export type {
  Timeouts,
  Transport,
  TransportRequest,
  TransportResponse,
} from "./transport/transport.js";
export type { Issue, IssueCode } from "./validation/issue.js";
export { waitUntil, type Wait } from "./waiter.js";
