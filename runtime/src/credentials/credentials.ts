/** Who calls. Keep `secretKey` and `token` out of logs: the runtime does. */
export interface Credentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Comes with temporary credentials only. */
  readonly token?: string | undefined;
}

/** Called for every request, so that temporary credentials can be replaced in time. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>;
