import { Command, CommanderError, InvalidArgumentError } from "commander";
import { addCall } from "./commands/command-line/call-command.js";
import { addCheck } from "./commands/command-line/check-command.js";
import type { CommandLine, Flags } from "./commands/command-line/command-line.js";
import { addCompletion } from "./commands/command-line/completion-command.js";
import { addDiff } from "./commands/command-line/diff-command.js";
import { addDocs } from "./commands/command-line/docs-command.js";
import { addGenerate } from "./commands/command-line/generate-command.js";
import { addHistory } from "./commands/command-line/history-command.js";
import { addImpact } from "./commands/command-line/impact-command.js";
import { addImport } from "./commands/command-line/import-command.js";
import { addInspect } from "./commands/command-line/inspect-command.js";
import { addMock } from "./commands/command-line/mock-command.js";
import { addSign } from "./commands/command-line/sign-command.js";
import { addPublish } from "./commands/command-line/publish-command.js";
import { addRelease } from "./commands/command-line/release-command.js";
import { addSync } from "./commands/command-line/sync-command.js";
import { addVerify } from "./commands/command-line/verify-command.js";
import { EXIT, type ExitCode } from "./commands/exit-codes.js";
import { paletteFor, type Output } from "./commands/output.js";
import { visible } from "./diagnostics/diagnostic.js";
import { UsageError } from "./commands/usage-error.js";

/** argv to command to exit code. The only console, the only `process.exitCode`. */

// In the order of the help page.
const COMMANDS = [
  addCheck,
  addInspect,
  addDiff,
  addHistory,
  addImpact,
  addImport,
  addSync,
  addGenerate,
  addDocs,
  addRelease,
  addPublish,
  addVerify,
  addMock,
  addCall,
  addSign,
  addCompletion,
];

function program(run: CommandLine["run"]): Command {
  const root = new Command("specpress")
    .description(
      "Compiles curated YAML descriptions of a cloud API into TypeScript clients, validators and docs.",
    )
    // Options belong to the command before them: "history check" has some that "history" has as well.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError("(--help lists what can be given)")
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(inert(text)) });
  const cli: CommandLine = {
    command: (name, parent = root) =>
      parent
        .command(name)
        .option("--cwd <folder>", "the folder that holds specs/", process.cwd())
        .option("-q, --quiet", "print results and errors only"),
    hiddenCommand: (name) => root.command(name, { hidden: true }),
    run,
    output,
    frames,
    today: () => new Date().toISOString().slice(0, 10),
    now: Date.now,
    environment: process.env,
    onScreen: process.stdout.isTTY === true,
    stdin,
    interrupted,
  };
  for (const add of COMMANDS) add(cli);
  return root;
}

function output(flags: Flags, diagnostics: "stdout" | "stderr" = "stdout"): Output {
  return {
    print: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    palette: paletteFor(process[diagnostics].isTTY === true, process.env),
    quiet: flags.quiet ?? false,
  };
}

/** What was typed is shown again, and may be anything. */
function inert(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** Code frames are for people at a terminal. */
function frames(diagnostics: "stdout" | "stderr"): boolean {
  const { FORCE_COLOR } = process.env;
  return (
    process[diagnostics].isTTY === true ||
    (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0")
  );
}

function interrupted(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** Ten times the largest request. */
const MAX_STDIN = 100 * 1024 * 1024;

async function stdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_STDIN) throw new UsageError(`standard input is larger than ${MAX_STDIN} bytes`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.fine;
  const cli = program(async (work) => {
    exit = await work();
  });
  try {
    await cli.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    if (error instanceof UsageError || error instanceof InvalidArgumentError) {
      process.stderr.write(`specpress: ${inert(error.message)}\n`);
      return EXIT.usage;
    }
    process.stderr.write(
      `specpress: this is a bug in specpress, please report it\n${(error as Error)?.stack ?? String(error)}\n`,
    );
    return EXIT.bug;
  }
}

// A reader that has gone (`| head`) is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));
