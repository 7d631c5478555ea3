/** Chooses another endpoint while one fails. */
export interface Failover {
  /** The endpoint to use now in place of `endpoint`; always the same object for the same host. */
  choose(endpoint: URL, service: string): URL;
  /** Told about each attempt: whether the endpoint, chosen or original, answered. */
  report(endpoint: URL, answered: boolean): void;
}
