import type { LoggedCall } from "../library.js";
import type { Parameter } from "../../../runtime/src/forms/form-parameters.js";

/** The forms of a request, by method and signature. */
export type FormName = NonNullable<LoggedCall["form"]>;

/** The common parameters, out of headers (TC3) or from among the others (version 1). */
export type CommonName =
  | "Action"
  | "Version"
  | "Region"
  | "Timestamp"
  | "Token"
  | "Language"
  | "SecretId"
  | "Nonce"
  | "Signature"
  | "SignatureMethod"
  | "Authorization";

/** A request whose form is known, and nothing else of it checked. */
export interface Envelope {
  readonly form: FormName;
  readonly common: Readonly<Partial<Record<CommonName, string>>>;
  /** Of a query or a form, decoded: everything but the signature. */
  readonly signed: readonly Parameter[];
  /** Of these, what is no common parameter. */
  readonly parameters: readonly Parameter[];
}

const TC3_HEADERS: readonly (readonly [CommonName, string])[] = [
  ["Action", "x-tc-action"],
  ["Version", "x-tc-version"],
  ["Region", "x-tc-region"],
  ["Timestamp", "x-tc-timestamp"],
  ["Token", "x-tc-token"],
  ["Language", "x-tc-language"],
  ["Authorization", "authorization"],
];

export { TC3_HEADERS };

/** What a common parameter is called in a form, for messages. */
export function wireNameOf(name: CommonName, form: FormName): string {
  if (!form.startsWith("tc3")) return name;
  return name === "Authorization" ? name : `X-TC-${name}`;
}
