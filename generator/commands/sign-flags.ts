/** What `specpress sign` takes. */
export interface SignFlags {
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly service?: string;
  readonly action?: string;
  readonly apiVersion?: string;
  readonly region?: string;
  readonly timestamp?: string;
  readonly method?: string;
  readonly host?: string;
  readonly contentType?: string;
  readonly query?: string;
  readonly body?: string;
  readonly bodyFile?: string;
  readonly algorithm?: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  readonly nonce?: string;
  readonly authorization?: string;
  readonly secretId?: string;
  readonly secretKeyFile?: string;
  readonly profile?: string;
}

export const ALGORITHMS = ["TC3-HMAC-SHA256", "HmacSHA1", "HmacSHA256"] as const;

/** Flags that make a request, which a request that is there already does not need. */
export const PART_FLAGS = [
  "action",
  "apiVersion",
  "region",
  "timestamp",
  "method",
  "host",
  "contentType",
  "query",
  "body",
  "bodyFile",
  "algorithm",
  "nonce",
] as const satisfies readonly (keyof SignFlags)[];
