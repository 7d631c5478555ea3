import type { GenerateFlags } from "../generate-flags.js";
import { targetOf } from "../history-target.js";
import { UsageError } from "../usage-error.js";
import type { CommandLine, Flags } from "./command-line.js";
import { jobsOption } from "./options.js";

/** `specpress generate` */
export function addGenerate(cli: CommandLine): void {
  cli
    .command("generate")
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
      cli.run(async () => {
        if (flags.check && flags.watch)
          throw new UsageError("--check and --watch do not go together");
        const target = targetOf(flags);
        const frames = cli.frames("stderr");
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
          const { runGenerate } = await import("../generate.js");
          return runGenerate(options, cli.output(flags, "stderr"));
        }
        const { runWatch } = await import("../watch.js");
        return runWatch(options, cli.output(flags, "stderr"), cli.interrupted());
      }),
    );
}
