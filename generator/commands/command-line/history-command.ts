import { HISTORY_FORMATS, type HistoryFormat } from "../history-formats.js";
import { sinceOf } from "../history-target.js";
import type { CommandLine, Flags } from "./command-line.js";
import { checkOptions, findingsOption, formatOption, type CheckFlags } from "./options.js";

interface HistoryFlags {
  readonly format: HistoryFormat;
  readonly json?: boolean;
  readonly since?: string;
}

/** `specpress history` and `specpress history check` */
export function addHistory(cli: CommandLine): void {
  const history = cli
    .command("history")
    .enablePositionalOptions()
    .argument("[services...]", "services whose history to print; all when none is named")
    .description("print what changed in each release, newest first")
    .addOption(formatOption("how to print it", HISTORY_FORMATS))
    .option("--json", "the same as --format json")
    .option("--since <release>", "only what came after a release, or from a day on")
    .action((services: string[], flags: Flags & HistoryFlags) =>
      cli.run(async () => {
        const since = sinceOf(flags);
        const { runHistory } = await import("../history.js");
        const format = flags.json ? "json" : flags.format;
        return runHistory({ cwd: flags.cwd, services, since, format }, cli.output(flags));
      }),
    );

  cli
    .command("check", history)
    .argument("[services...]", "services to check; all when none is named")
    .description("replay the log and the record against the specs")
    .addOption(findingsOption())
    .option("--json", "the same as --format json")
    .action((services: string[], flags: Flags & CheckFlags) =>
      cli.run(async () => {
        const { runHistoryCheck } = await import("../history-check.js");
        return runHistoryCheck(checkOptions(cli, services, flags), cli.output(flags));
      }),
    );
}
