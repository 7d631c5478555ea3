import type { CommandLine, Flags } from "./command-line.js";
import { checkOptions, findingsOption, jobsOption, type CheckFlags } from "./options.js";

/** `specpress check` */
export function addCheck(cli: CommandLine): void {
  cli
    .command("check")
    .argument("[services...]", "services to check; all when none is named")
    .description("lint the specs: file:line:column, code, message, help")
    .addOption(findingsOption())
    .option("--json", "the same as --format json")
    .addOption(jobsOption())
    .action((services: string[], flags: Flags & CheckFlags & { jobs?: number }) =>
      cli.run(async () => {
        const { runCheck } = await import("../check.js");
        const options = { ...checkOptions(cli, services, flags), jobs: flags.jobs };
        return runCheck(options, cli.output(flags));
      }),
    );
}
