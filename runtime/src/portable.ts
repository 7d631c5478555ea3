export type { Action, Call, Service } from "./action.js";
export type {
  CallOptions,
  ClientOptions,
  ValidationMode,
  WarningListener,
} from "./client-options.js";
export type {
  Credentials,
  CredentialsContext,
  CredentialsProvider,
} from "./credentials/credentials.js";
export { environmentCredentials } from "./credentials/environment-credentials.js";
export { isCallError, type CallError, type OpenUnion } from "./errors/call-error.js";
export { ServiceError, type Refusal } from "./errors/service-error.js";
export { isSpecpressError, SpecpressError, type ErrorKind } from "./errors/specpress-error.js";
export { TransportError, type TransportErrorDetails } from "./errors/transport-error.js";
export { ValidationError } from "./errors/validation-error.js";
export { isWaitError, WaitError, type WaitErrorDetails } from "./errors/wait-error.js";
export { EndpointFailover, type EndpointFailoverOptions } from "./failover/endpoint-failover.js";
export type { Failover } from "./failover/failover.js";
export type {
  FormCall,
  RequestForm,
  Sign,
  SignedRequest,
  SigningContext,
} from "./forms/request-form.js";
export { tc3Get } from "./forms/tc3-get.js";
export { tc3Json } from "./forms/tc3-json.js";
export { tc3Multipart } from "./forms/tc3-multipart.js";
export { v1Get, v1Post, type V1Algorithm } from "./forms/v1.js";
export type { EndEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { LimitedUse, Limiter } from "./limiter/limiter.js";
export { RateLimiter, type RateLimiterOptions } from "./limiter/rate-limiter.js";
export { parseJson } from "./json/parse-json.js";
export { toJson } from "./json/to-json.js";
export { paginate, type PagedInput, type Paginator } from "./pagination.js";
export { lowest, type Paging } from "./paging.js";
export type { ClientRetryOptions, RetryOptions } from "./retry/retry-options.js";
export type { Sender } from "./sender.js";
export { authorization, type AuthorizationParts } from "./signing/authorization.js";
export { canonicalHeaders, type CanonicalHeaders } from "./signing/canonical-headers.js";
export { canonicalRequest, type SignableRequest } from "./signing/canonical-request.js";
export type { Awaitable, Digest, Hmac } from "./signing/digest.js";
export { SigningKeyCache } from "./signing/signing-key-cache.js";
export { v1StringToSign, type V1Signable } from "./signing/v1-string-to-sign.js";
export { webDigest } from "./signing/web-digest.js";
export { signingKey, type SigningKeySource } from "./signing/signing-key.js";
export {
  credentialScope,
  signingDate,
  stringToSign,
  type SigningScope,
} from "./signing/string-to-sign.js";
export { FetchTransport } from "./transport/fetch-transport.js";
export { TransportFailure, type FailureReason } from "./transport/transport-failure.js";
export type {
  Timeouts,
  Transport,
  TransportRequest,
  TransportResponse,
} from "./transport/transport.js";
export type { Issue, IssueCode } from "./validation/issue.js";
export { waitUntil, type Wait, type WaitOptions } from "./waiter.js";
