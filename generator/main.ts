import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { FORMATS, type DiagnosticFormat } from "./diagnostics/print.js";
import { EXIT, type ExitCode } from "./commands/exit-codes.js";
import { paletteFor, type Output } from "./commands/output.js";
import { UsageError } from "./commands/usage-error.js";

/** argv to command to exit code. The only console, the only `process.exitCode`. */

interface Flags {
  readonly cwd: string;
  readonly quiet?: boolean;
}

function outputOf(flags: Flags): Output {
  return {
    print: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    palette: paletteFor(process.stdout.isTTY === true, process.env),
    quiet: flags.quiet ?? false,
  };
}

function program(run: (work: () => ExitCode | Promise<ExitCode>) => Promise<void>): Command {
  const cli = new Command("specpress")
    .description("Compiles curated YAML descriptions of a cloud API into TypeScript clients, validators and docs.")
    .showSuggestionAfterError()
    .showHelpAfterError("(--help lists what can be given)")
    .exitOverride()
    .configureOutput({ writeErr: (text) => void process.stderr.write(text) });
  const shared = (command: Command): Command =>
    command
      .option("--cwd <folder>", "the folder that holds specs/", process.cwd())
      .option("-q, --quiet", "print results and errors only");

  shared(cli.command("check"))
    .argument("[services...]", "services to check; all when none is named")
    .description("lint the specs: file:line:column, code, message, help")
    .addOption(new Option("--format <format>", "how to print findings").choices([...FORMATS]).default("text"))
    .option("--json", "the same as --format json")
    .action((services: string[], flags: Flags & { format: DiagnosticFormat; json?: boolean }) =>
      run(async () => {
        const { runCheck } = await import("./commands/check.js");
        const format = flags.json ? "json" : flags.format;
        const frames = process.stdout.isTTY === true || Boolean(process.env["FORCE_COLOR"]);
        return runCheck({ cwd: flags.cwd, services, format, frames }, outputOf(flags));
      }),
    );

  shared(cli.command("inspect"))
    .argument("<service>", "the service to show")
    .description("print the compiled model of a service")
    .option("--json", "the whole model, for other programs")
    .action((service: string, flags: Flags & { json?: boolean }) =>
      run(async () => {
        const { runInspect } = await import("./commands/inspect.js");
        return runInspect({ cwd: flags.cwd, service, json: flags.json ?? false }, outputOf(flags));
      }),
    );
  return cli;
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
      process.stderr.write(`specpress: ${error.message}\n`);
      return EXIT.usage;
    }
    process.stderr.write(`specpress: this is a bug in specpress, please report it\n${(error as Error)?.stack ?? String(error)}\n`);
    return EXIT.bug;
  }
}

// A reader that has gone (`| head`) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2));
