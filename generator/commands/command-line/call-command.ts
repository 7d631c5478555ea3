import { InvalidArgumentError, Option } from "commander";
import { CALL_FORM_NAMES, OUTPUT_FORMS, type CallFlags } from "../call-flags.js";
import { callWords } from "./call-words.js";
import type { CommandLine, Flags } from "./command-line.js";

/** `specpress call` */
export function addCall(cli: CommandLine): void {
  const call = cli
    .command("call")
    .usage("<service> <Action> [--Parameter value...] [options]")
    .argument("[service]", "trtc, lcic, ...; with --help: lists its actions")
    .argument("[words...]", "the action, its parameters, and options; with --help: explains them")
    .description("call an action of a service, checked against the spec before it is sent")
    // From the service on, words are ours to read: parameters look like options, and are not known yet.
    .passThroughOptions()
    .option("--json <file>", "parameters as JSON or YAML, from a file or - for standard input")
    .option("--region <region>", "the region of the call; else TENCENTCLOUD_REGION")
    .option("--profile <name>", "credentials: a section of ~/.tencentcloud/credentials")
    .option("--endpoint <url>", "the host or URL to call instead of the service's own")
    .option("--all", "fetch all pages")
    .option("--wait <waiter>", "call again and again until this has happened")
    .addOption(new Option("--output <form>", "how to print the answer").choices([...OUTPUT_FORMS]))
    .option("--query <expression>", "print what this JMESPath expression gives of the answer")
    .option("--dry-run", "print the request, and send nothing")
    .option("--explain", "print how the request was signed")
    .addOption(new Option("--form <form>", "the form of the request").choices([...CALL_FORM_NAMES]))
    .addOption(
      new Option(
        "--validate <mode>",
        "what becomes of a request that breaks the rules: refused, reported, or not looked at",
      ).choices(["error", "warn", "off"]),
    )
    .addOption(new Option("--timeout <seconds>", "time for the whole call").argParser(seconds))
    .option("--no-retry", "never send anything twice")
    .option("--show-secrets", "print secrets of requests and answers on the screen")
    .addHelpText("after", HELP);
  call.action((service: string | undefined, words: string[], flags: Flags & CallFlags) =>
    cli.run(async () => {
      const { runCall } = await import("../call.js");
      const given = callWords(call, service === undefined ? [] : [service, ...words], flags);
      return runCall(given, cli.output(given.flags, "stderr"), {
        now: cli.now,
        environment: cli.environment,
        onScreen: cli.onScreen,
        resultPalette: cli.output(given.flags).palette,
        stdin: cli.stdin,
        interrupted: cli.interrupted,
      });
    }),
  );
}

const HELP = `
Parameters are named as in the documents, and may be nested:
  specpress call trtc DismissRoom --region ap-guangzhou --SdkAppId 1400000001 --RoomId 42
  specpress call trtc RemoveUser ... --UserIds anna --UserIds ben
  specpress call trtc StartStreamIngest ... --VideoEncodeParams.Width 1280 --VideoEncodeParams.Height 720
  specpress call trtc StartStreamIngest ... --VideoEncodeParams '{"Width": 1280, "Height": 720}'
A value of @file is read from that file, and @- from standard input, so that secrets stay out of the
shell's history; a value that begins with @ is written @@. Parameters override what --json gives.

Answers on a screen show [redacted] in place of secrets; what goes into a file or a pipe is whole.
Exit codes: 0 fine, 1 refused or failed, 64 wrong usage.`;

function seconds(text: string): number {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError("It must be a number of seconds.");
}
