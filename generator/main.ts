import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { FORMATS, type DiagnosticFormat } from "./diagnostics/print.js";
import { FAIL_ON, REPORT_FORMATS, type DiffFlags } from "./commands/diff-flags.js";
import { EXIT, type ExitCode } from "./commands/exit-codes.js";
import type { GenerateFlags } from "./commands/generate-flags.js";
import { HISTORY_FORMATS, type HistoryFormat } from "./commands/history-formats.js";
import { sinceOf, targetOf, type TargetFlags } from "./commands/history-target.js";
import { IMPACT_FORMATS, type ImpactFlags } from "./commands/impact-flags.js";
import type { ImportFlags } from "./commands/import-flags.js";
import { paletteFor, type Output } from "./commands/output.js";
import { UsageError } from "./commands/usage-error.js";

/** argv to command to exit code. The only console, the only `process.exitCode`. */

interface Flags {
  readonly cwd: string;
  readonly quiet?: boolean;
}

/** `stream` is where diagnostics go: it decides on colour. */
function outputOf(flags: Flags, stream: NodeJS.WriteStream = process.stdout): Output {
  return {
    print: (text) => void process.stdout.write(text),
    say: (text) => void process.stderr.write(text),
    palette: paletteFor(stream.isTTY === true, process.env),
    quiet: flags.quiet ?? false,
  };
}

function program(run: (work: () => ExitCode | Promise<ExitCode>) => Promise<void>): Command {
  const cli = new Command("specpress")
    .description(
      "Compiles curated YAML descriptions of a cloud API into TypeScript clients, validators and docs.",
    )
    // Options belong to the command before them: "history check" has some that "history" has as well.
    .enablePositionalOptions()
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
    .addOption(formatOption())
    .option("--json", "the same as --format json")
    .addOption(jobsOption())
    .action((services: string[], flags: Flags & CheckFlags & { jobs?: number }) =>
      run(async () => {
        const { runCheck } = await import("./commands/check.js");
        const options = { ...checkOptions(services, flags), jobs: flags.jobs };
        return runCheck(options, outputOf(flags));
      }),
    );

  shared(cli.command("inspect"))
    .argument("<service>", "the service to show")
    .description("print the compiled model of a service")
    .option("--json", "the whole model, for other programs")
    .option("--release <number>", "the API as it was at a release")
    .option("--at <day>", "the API as it was on a day, such as 2023-06-01")
    .action((service: string, flags: Flags & TargetFlags & { json?: boolean }) =>
      run(async () => {
        const { runInspect } = await import("./commands/inspect.js");
        const options = { cwd: flags.cwd, service, json: flags.json ?? false };
        return runInspect({ ...options, target: targetOf(flags) }, outputOf(flags));
      }),
    );

  shared(cli.command("diff"))
    .argument(
      "<from>",
      "trtc, trtc@31, trtc@2023-06-01, path/to/specs/trtc, git:REF:trtc, or ….api.json",
    )
    .argument("<to>", "another of these")
    .description("compare two states of an API, and judge what differs")
    .addOption(
      new Option("--format <format>", "how to print the changes")
        .choices([...REPORT_FORMATS])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "exit 1 on changes as bad as this").choices([...FAIL_ON]),
    )
    .option("--semver [version]", "print only what the package's next version is, and why")
    .option("--waivers <file>", "changes to let pass, each with a reason")
    .option("--docs", "list changes of descriptions, too")
    .action((from: string, to: string, flags: Flags & DiffFlags) =>
      run(async () => {
        const { runDiff } = await import("./commands/diff.js");
        const { cwd, semver, failOn, waivers } = flags;
        const format = flags.json ? "json" : flags.format;
        const today = new Date().toISOString().slice(0, 10);
        const docs = flags.docs ?? false;
        return runDiff(
          { cwd, from, to, format, failOn, semver, waivers, docs, today },
          outputOf(flags),
        );
      }),
    );

  const history = shared(cli.command("history"))
    .enablePositionalOptions()
    .argument("[services...]", "services whose history to print; all when none is named")
    .description("print what changed in each release, newest first")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices([...HISTORY_FORMATS])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .option("--since <release>", "only what came after a release, or from a day on")
    .action((services: string[], flags: Flags & HistoryFlags) =>
      run(async () => {
        const since = sinceOf(flags);
        const { runHistory } = await import("./commands/history.js");
        const format = flags.json ? "json" : flags.format;
        return runHistory({ cwd: flags.cwd, services, since, format }, outputOf(flags));
      }),
    );

  shared(history.command("check"))
    .argument("[services...]", "services to check; all when none is named")
    .description("replay the log and the record against the specs")
    .addOption(formatOption())
    .option("--json", "the same as --format json")
    .action((services: string[], flags: Flags & CheckFlags) =>
      run(async () => {
        const { runHistoryCheck } = await import("./commands/history-check.js");
        return runHistoryCheck(checkOptions(services, flags), outputOf(flags));
      }),
    );

  shared(cli.command("impact"))
    .argument("<from>", "the state of an API that a project is written for, as in diff")
    .argument("<to>", "the state that it is to be ready for")
    .requiredOption("--project <tsconfig>", "the project: its tsconfig.json, or the folder of it")
    .description("find the places in a TypeScript project that the changes of an API touch")
    .addOption(
      new Option("--format <format>", "how to print the places")
        .choices([...IMPACT_FORMATS])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "exit 1 when changes as bad as this touch it").choices([
        ...FAIL_ON,
      ]),
    )
    .action((from: string, to: string, flags: Flags & ImpactFlags) =>
      run(async () => {
        const { runImpact } = await import("./commands/impact.js");
        const { cwd, project, failOn } = flags;
        const format = flags.json ? "json" : flags.format;
        return runImpact({ cwd, from, to, project, format, failOn }, outputOf(flags));
      }),
    );

  shared(cli.command("import"))
    .argument("<files...>", "upstream metadata (*.api.json), or OpenAPI 3.1 documents")
    .description("make new spec folders out of what upstream says, with drafts of descriptions")
    .option("--examples <files...>", "upstream's examples (*.examples.json)")
    .requiredOption("--out <folder>", "the folder of all specs: specs")
    .option("--service <name>", "what to call the service's folder, if not by its short name")
    .option("--json", "print what was made, for other programs")
    .action((files: string[], flags: Flags & ImportFlags) =>
      run(async () => {
        const { runImport } = await import("./commands/import.js");
        const { cwd, examples = [], out, service, json = false } = flags;
        return runImport(
          { cwd, files, examples, out, service, json },
          outputOf(flags, process.stderr),
        );
      }),
    );

  shared(cli.command("generate"))
    .argument("[services...]", "services to generate; all when none is named")
    .description("compile specs into packages; write only what changed")
    .option("--check", "write nothing; exit 2 when the output is stale")
    .option("--watch", "generate again whenever a spec or template changes")
    .option("--out <folder>", "where to write", "generated")
    .option("--release <number>", "the API as it was at a release of one service")
    .option("--at <day>", "the API as it was on a day, such as 2023-06-01")
    .option("--templates <folder>", "templates of your own, over the built-in ones")
    .addOption(jobsOption())
    .option("--force", "overwrite generated files that were edited")
    .action((services: string[], flags: Flags & GenerateFlags) =>
      run(async () => {
        if (flags.check && flags.watch)
          throw new UsageError("--check and --watch do not go together");
        const target = targetOf(flags);
        const frames = wantsFrames(process.stderr);
        const options = {
          cwd: flags.cwd,
          services,
          out: flags.out,
          templates: flags.templates,
          check: flags.check ?? false,
          force: flags.force ?? false,
          jobs: flags.jobs,
          frames,
          target,
        };
        if (!flags.watch) {
          const { runGenerate } = await import("./commands/generate.js");
          return runGenerate(options, outputOf(flags, process.stderr));
        }
        const { runWatch } = await import("./commands/watch.js");
        const stop = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"] as const)
          process.once(signal, () => stop.abort());
        return runWatch(options, outputOf(flags, process.stderr), stop.signal);
      }),
    );
  return cli;
}

interface CheckFlags {
  readonly format: DiagnosticFormat;
  readonly json?: boolean;
}

function formatOption(): Option {
  return new Option("--format <format>", "how to print findings")
    .choices([...FORMATS])
    .default("text");
}

function jobsOption(): Option {
  return new Option("--jobs <number>", "threads to use").argParser(positive);
}

function checkOptions(services: readonly string[], flags: Flags & CheckFlags) {
  const format: DiagnosticFormat = flags.json ? "json" : flags.format;
  return { cwd: flags.cwd, services, format, frames: wantsFrames(process.stdout) };
}

interface HistoryFlags {
  readonly format: HistoryFormat;
  readonly json?: boolean;
  readonly since?: string;
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 256) return number;
  throw new InvalidArgumentError("It must be a whole number from 1 to 256.");
}

/** Code frames are for people at a terminal. */
function wantsFrames(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR } = process.env;
  return (
    stream.isTTY === true ||
    (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0")
  );
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
