/// <reference lib="esnext.disposable" />
/*
 * The types of `specpress/mock`. The build makes the package's declarations of this file as it
 * stands, so that it imports nothing. Projects whose target is older than `await using` read it, too.
 */

/** Starts a mock server for tests and development. Rejects with a TypeError for wrong options. */
export type StartMock = (options?: MockOptions) => Promise<RunningMock>;

export interface MockOptions {
  /** Services to serve, by the names of their folders. Default: all that are found. */
  readonly services?: readonly string[] | undefined;
  /** The folder that has `specs/`, or a project with packages that have specs. Default: the current one. */
  readonly cwd?: string | undefined;
  /** The same seed and the same requests give the same answers. Default: 1. */
  readonly seed?: number | undefined;
  /**
   * Where the clock stands still, as a date or in milliseconds since 1970, until it is moved.
   * Default: it runs along with the machine's.
   */
  readonly now?: Date | number | undefined;
  /** HTTPS with a certificate that is made for this run. Default: plain HTTP. */
  readonly tls?: boolean | undefined;
  /** Default: one that is free. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** Default: one pair, that of `clientOptions`. */
  readonly credentials?: readonly MockCredentials[] | undefined;
  /** Whether the documented rate limits hold. Default: true. */
  readonly rates?: boolean | undefined;
  /** What goes wrong from the beginning on, as `fail` takes it. */
  readonly faults?: readonly (string | MockFault)[] | undefined;
}

/** A pair of keys that the mock knows. */
export interface MockCredentials {
  /** `*` stands for every ID that has no pair of its own. */
  readonly secretId: string;
  readonly secretKey: string;
  /** Of a temporary key: then each request has to send it along. */
  readonly token?: string | undefined;
}

/** A mock server that listens. */
export interface RunningMock {
  /** `http://127.0.0.1:54321` */
  readonly url: string;
  readonly port: number;
  /** What a client of a generated package needs to call it. */
  readonly clientOptions: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: MockCredentials;
    /** The mock's clock, so that signatures fit it wherever it stands. */
    readonly now: () => number;
  };
  /** With `tls`: what a client has to trust, as PEM. */
  readonly certificate: string | undefined;
  /** Its SHA-256 fingerprint. */
  readonly fingerprint: string | undefined;
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    advance(milliseconds: number): void;
    set(milliseconds: number): void;
  };
  /** The latest requests, the oldest first, without secrets. */
  readonly calls: readonly LoggedCall[];
  /**
   * Makes something go wrong: `DismissRoom=FailedOperation.RoomNotExist`, `*=latency=200ms`,
   * `trtc.*=throttle:0.1` (one call in ten), `reset:x3` (three times). Throws a TypeError for what
   * it does not understand.
   */
  fail(fault: string | MockFault): void;
  /** Ends all faults. */
  heal(): void;
  /** As it was when it started: no resources but the specs' own, no calls, the clock, the faults. */
  reset(): void;
  /** Ends all connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Something that goes wrong on purpose. */
export interface MockFault {
  /** `DismissRoom`, `trtc.DismissRoom`, `trtc.*` or `*`. Default: `*`. */
  readonly on?: string | undefined;
  /**
   * An error code, or one of `throttle`, `unavailable`, `reset`, `truncate`, `expired-signature`,
   * `latency=200ms`, `latency=50ms..2s`, `skew=+10min`.
   */
  readonly effect: string;
  /** What the error says, in place of the code's description. */
  readonly message?: string | undefined;
  /** How probable it is for each call that it concerns, above 0 and at most 1. Default: 1. */
  readonly chance?: number | undefined;
  /** To how many calls it happens; then it is over. Default: to all. */
  readonly times?: number | undefined;
}

/** What a mock remembers of a request. Secrets are replaced, also in what it was answered. */
export interface LoggedCall {
  /** By the mock's clock, ISO 8601. */
  readonly time: string;
  readonly requestId: string;
  /** Here and below: as far as the request got. */
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly region: string | undefined;
  readonly form: "tc3-json" | "tc3-multipart" | "tc3-get" | "v1-get" | "v1-post" | undefined;
  /** The beginning and the end of the SecretId. */
  readonly account: string | undefined;
  readonly input: Readonly<Record<string, unknown>> | undefined;
  /** Of the HTTP answer. */
  readonly status: number;
  /** The error code of a refusal. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** What the request did against the spec. */
  readonly issues: readonly {
    readonly code: string;
    readonly path: readonly (string | number)[];
  }[];
  readonly output: Readonly<Record<string, unknown>> | undefined;
  /** What a fault did instead of answering. */
  readonly fault: string | undefined;
  readonly milliseconds: number;
}
