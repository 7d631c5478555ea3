import type { Model } from "../model/model.js";
import type { Behaviour } from "./behaviour.js";
import { isTime, MockClock } from "./clock.js";
import { DEFAULT_CREDENTIALS } from "./credentials.js";
import type { LoggedCall, MockOptions, RunningMock } from "./library.js";
import { Mock } from "./mock.js";
import { OptionError } from "./option-error.js";
import type { Certificate } from "./server/certificate.js";
import { DEFAULT_LIMITS, type ServerLimits } from "./server/limits.js";
import { listen } from "./server/listen.js";
import { usualRegion } from "./usual-region.js";

export interface RunOptions extends Omit<MockOptions, "services" | "cwd"> {
  /** Milliseconds by which a clock that runs is ahead of the machine's. */
  readonly ahead?: number | undefined;
  readonly limits?: Partial<ServerLimits> | undefined;
  readonly onCall?: ((call: LoggedCall) => void) | undefined;
  readonly onCrash?: ((error: unknown) => void) | undefined;
}

/** Starts a mock of some services. Rejects with a TypeError for options that cannot be meant. */
export async function runMock(
  models: readonly Model[],
  behaviour: (seed: number) => Behaviour,
  options: RunOptions = {},
): Promise<RunningMock> {
  const { seed = 1, host = "127.0.0.1", port = 0, rates = true, faults = [] } = options;
  checkOptions(options);
  const credentials = options.credentials ?? [DEFAULT_CREDENTIALS];
  const clock = new MockClock(
    options.now === undefined ? undefined : Number(options.now),
    options.ahead,
  );
  const mock = new Mock({
    models,
    seed,
    clock,
    credentials,
    rates,
    faults,
    behaviour: () => behaviour(seed),
    onCall: options.onCall,
    onCrash: options.onCrash,
  });
  const hosts = [
    ...new Set(["localhost", "127.0.0.1", "::1", ...namesOf(host), ...hostsOf(models)]),
  ];
  const certificate = options.tls === true ? await certificateFor(hosts) : undefined;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const listening = await listen(mock, clock, { host, port, certificate, limits });
  const url = `${certificate ? "https" : "http"}://${authorityOf(host)}:${listening.port}`;
  const [pair] = credentials;
  return {
    url,
    port: listening.port,
    certificate: certificate?.certificate,
    fingerprint: certificate?.fingerprint,
    clientOptions: {
      endpoint: url,
      region: usualRegion(models),
      credentials: pair!,
      now: () => clock.now(),
    },
    clock,
    get calls() {
      return mock.log.calls;
    },
    fail: (fault) => mock.faults.add(fault),
    heal: () => mock.faults.clear(),
    reset: () => mock.reset(),
    close: () => listening.close(),
    [Symbol.asyncDispose]: () => listening.close(),
  };
}

/** Loaded where it is asked for: what makes certificates is large, and adds to the program's Reflect. */
async function certificateFor(hosts: readonly string[]): Promise<Certificate> {
  const { throwawayCertificate } = await import("./server/certificate.js");
  return throwawayCertificate(hosts);
}

function checkOptions({ seed = 1, port = 0, now, credentials }: RunOptions): void {
  if (!Number.isSafeInteger(seed)) throw new OptionError("seed must be an integer");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OptionError("port must be from 0 to 65535");
  if (now !== undefined && !isTime(Number(now)))
    throw new OptionError("now must be a date, or milliseconds since 1970");
  if (credentials === undefined) return;
  if (credentials.length === 0) throw new OptionError("credentials must have a pair");
  for (const { secretId, secretKey } of credentials) {
    // Said without them: an error may end up anywhere.
    if (!secretId || !secretKey)
      throw new OptionError("each of the credentials needs secretId and secretKey");
  }
}

/** The hosts of the services, so that a client that is led here by name finds them in the certificate. */
function hostsOf(models: readonly Model[]): readonly string[] {
  return models.flatMap((model) => [
    model.endpoint,
    ...[model.internationalEndpoint ?? []].flat(),
    ...[...model.regionalEndpoints, ...model.financeEndpoints].map((one) => one.host),
  ]);
}

/** Not those that stand for all addresses. */
function namesOf(host: string): readonly string[] {
  return host === "0.0.0.0" || host === "::" ? [] : [host];
}

function authorityOf(host: string): string {
  const called = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return called.includes(":") ? `[${called}]` : called;
}
