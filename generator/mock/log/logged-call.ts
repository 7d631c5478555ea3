import type { ConformIssue } from "../../check/conform/conform-issue.js";
import type { FormName } from "../protocol/envelope.js";

/** What a mock remembers of a request. Secrets are replaced, also in what it was answered. */
export interface LoggedCall {
  /** By the mock's clock, ISO 8601. */
  readonly time: string;
  readonly requestId: string;
  /** Here and below: as far as the request got. */
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly form: FormName | undefined;
  /** The beginning and the end of the SecretId. */
  readonly account: string | undefined;
  readonly input: unknown;
  /** Of the HTTP answer. */
  readonly status: number;
  /** The error code of a refusal. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly issues: readonly Pick<ConformIssue, "code" | "path">[];
  readonly output: unknown;
  /** What a fault did instead of answering. */
  readonly fault: string | undefined;
  readonly milliseconds: number;
}
