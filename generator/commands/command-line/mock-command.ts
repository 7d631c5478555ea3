import { Option } from "commander";
import type { MockFlags } from "../mock-flags.js";
import type { CommandLine, Flags } from "./command-line.js";
import { wholeNumber } from "./options.js";

/** `specpress mock` */
export function addMock(cli: CommandLine): void {
  cli
    .command("mock")
    .argument("[services...]", "the services to serve; all, if none is named")
    .description("serve the API from the specs, for development and tests without an account")
    .addOption(
      new Option("--port <number>", "where it listens; 0: any that is free")
        .argParser(wholeNumber(0, 65_535))
        .default(7070),
    )
    .option("--host <address>", "the address it listens at", "127.0.0.1")
    .addOption(
      new Option("--seed <number>", "same seed, same requests, same answers")
        .argParser(wholeNumber(0, 2 ** 31))
        .default(1),
    )
    .option("--tls", "HTTPS, with a certificate that is made for this run")
    .option("--credentials <id:key>", "a key pair it knows, * for any ID (repeatable)", collect, [])
    .option("--no-rates", "let calls come as fast as they like")
    .option("--clock <time>", "stand still at 2025-01-31T08:00:00Z, or be off by +10min")
    .option("--latency <duration>", "delay every answer: 200ms, or 50ms..2s")
    .option("--fault <fault>", "what goes wrong, see below (repeatable)", collect, [])
    .option("--record <folder>", "write answered calls as examples for specs, below this folder")
    .option("--json", "a JSON object per line, for other programs")
    .addHelpText("after", HELP)
    .action((services: string[], flags: Flags & MockFlags) =>
      cli.run(async () => {
        const { runMockCommand } = await import("../mock.js");
        const until = cli.interrupted();
        return runMockCommand({ cwd: flags.cwd, services, flags, until }, cli.output(flags));
      }),
    );
}

const HELP = `
A request finds its service by host (trtc.tencentcloudapi.com), by path (/trtc), or by its headers and
credential scope. It is checked as the service would: signature, rates, then the spec.

A fault is [action=]effect[:how often]:
  --fault DismissRoom=FailedOperation.RoomNotExist        every call
  --fault trtc.*=InternalError:0.1                        one call in ten
  --fault '*=throttle:x3'                                 the next three calls
Effects: an error code, throttle, latency=200ms, latency=50ms..2s, reset, truncate, unavailable,
expired-signature, skew=+10min. Actions: DismissRoom, trtc.DismissRoom, trtc.*, or * for all.

While it runs, programs of this machine can drive it, with the header X-Specpress-Mock: 1:
  GET, POST, DELETE /_specpress/faults    a fault as text, or as JSON: on, effect, message, chance, times
  GET, POST         /_specpress/clock     {"advance": "10min"} or {"set": "2025-01-31T08:00:00Z"}
  GET, DELETE       /_specpress/log       what was called; secrets are left out
  POST              /_specpress/reset     everything as in the beginning`;

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
