import { Option } from "commander";
import { FAIL_ON } from "../diff-flags.js";
import { IMPACT_FORMATS, type ImpactFlags } from "../impact-flags.js";
import type { CommandLine, Flags } from "./command-line.js";
import { formatOption } from "./options.js";

/** `specpress impact` */
export function addImpact(cli: CommandLine): void {
  cli
    .command("impact")
    .argument("<from>", "the state of an API that a project is written for, as in diff")
    .argument("<to>", "the state that it is to be ready for")
    .requiredOption("--project <tsconfig>", "the project: its tsconfig.json, or the folder of it")
    .description("find the places in a TypeScript project that the changes of an API touch")
    .addOption(formatOption("how to print the places", IMPACT_FORMATS))
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "exit 1 when changes as bad as this touch it").choices([
        ...FAIL_ON,
      ]),
    )
    .action((from: string, to: string, flags: Flags & ImpactFlags) =>
      cli.run(async () => {
        const { runImpact } = await import("../impact.js");
        const { cwd, project, failOn } = flags;
        const format = flags.json ? "json" : flags.format;
        return runImpact({ cwd, from, to, project, format, failOn }, cli.output(flags));
      }),
    );
}
