import { resolve } from "node:path";
import type { LoggedCall, RunningMock } from "../mock/library.js";
import { OptionError } from "../mock/option-error.js";
import { runMock } from "../mock/run-mock.js";
import type { Model } from "../model/model.js";
import { WriteError } from "../write/write-error.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { clockOf, credentialsOf, type MockFlags } from "./mock-flags.js";
import { callJson, callLine } from "./mock-call-line.js";
import { mockGreeting } from "./mock-greeting.js";
import { behaviourOf, modelsOf } from "./mock-services.js";
import { listenError } from "./listen-error.js";
import type { Output } from "./output.js";
import { CallRecorder } from "./record-calls.js";

import { UsageError } from "./usage-error.js";

export interface MockCommandOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly flags: MockFlags;
  /** Aborted to end the server. */
  readonly until: AbortSignal;
}

/** How often recorded calls go to disk, in milliseconds. */
const WRITE_EVERY = 500;

/** Serves until interrupted; a line per request. */
export async function runMockCommand(
  { cwd, services, flags, until }: MockCommandOptions,
  output: Output,
): Promise<ExitCode> {
  const models = served(resolve(cwd), services);
  const recorder =
    flags.record === undefined ? undefined : new CallRecorder(cwd, flags.record, models);
  const mock = await start(models, flags, output, (call) => {
    recorder?.add(call);
    if (output.quiet) return;
    output.print(`${flags.json ? callJson(call) : callLine(call, output.palette)}\n`);
  });
  output.print(mockGreeting(mock, models, flags));
  let exit: ExitCode = EXIT.fine;
  const write = (): void => {
    try {
      recorder?.write();
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      exit = EXIT.refused;
      output.say(`${output.palette.red("error")} ${error.message}\n`);
    }
  };
  const timer = setInterval(write, WRITE_EVERY);
  await new Promise<void>((done) => {
    if (until.aborted) done();
    until.addEventListener("abort", () => done(), { once: true });
  });
  clearInterval(timer);
  await mock.close();
  write();
  return exit;
}

function served(folder: string, services: readonly string[]): readonly Model[] {
  try {
    return modelsOf(folder, services.length === 0 ? undefined : services);
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(error.message);
    throw error;
  }
}

async function start(
  models: readonly Model[],
  flags: MockFlags,
  output: Output,
  onCall: (call: LoggedCall) => void,
): Promise<RunningMock> {
  const { host, port, seed, tls, rates, latency } = flags;
  const faults = [...(latency === undefined ? [] : [`latency=${latency}`]), ...flags.fault];
  const credentials = credentialsOf(flags.credentials);
  const options = { host, port, seed, tls, rates, faults, credentials, ...clockOf(flags.clock) };
  const onCrash = (error: unknown): void =>
    output.say(
      `specpress: this is a bug in specpress, please report it\n${(error as Error).stack}\n`,
    );
  try {
    return await runMock(models, behaviourOf(models), { ...options, onCall, onCrash });
  } catch (error) {
    if (error instanceof OptionError) throw new UsageError(error.message);
    throw listenError(error as NodeJS.ErrnoException, { host, port }) ?? error;
  }
}
