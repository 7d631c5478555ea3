/** What `call` takes besides the parameters of the action. */
export interface CallFlags {
  readonly json?: string;
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
  /** Seconds. */
  readonly timeout?: number;
  readonly form?: string;
  readonly validate?: "error" | "warn" | "off";
  /** False with `--no-retry`. */
  readonly retry: boolean;
  readonly output?: OutputForm;
  readonly query?: string;
  readonly all?: boolean;
  readonly wait?: string;
  readonly dryRun?: boolean;
  readonly explain?: boolean;
  readonly showSecrets?: boolean;
  readonly help?: boolean;
}

export const CALL_FORM_NAMES = ["json", "get", "multipart", "v1-get", "v1-post"] as const;

export const OUTPUT_FORMS = ["json", "yaml", "table"] as const;
export type OutputForm = (typeof OUTPUT_FORMS)[number];
