export type Severity = "error" | "warning";

/** One kind of diagnostic. `{x}` in its texts is filled from the finding's parameters. */
export interface Code {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

export function error<M extends string, H extends string>(message: M, help: H) {
  return { severity: "error", message, help } as const;
}

export function warning<M extends string, H extends string>(message: M, help: H) {
  return { severity: "warning", message, help } as const;
}
