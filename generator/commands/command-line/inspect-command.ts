import { targetOf, type TargetFlags } from "../history-target.js";
import type { CommandLine, Flags } from "./command-line.js";

/** `specpress inspect` */
export function addInspect(cli: CommandLine): void {
  cli
    .command("inspect")
    .argument("<service>", "the service to show")
    .description("print the compiled model of a service")
    .option("--json", "the whole model, for other programs")
    .option("--release <number>", "the API as it was at a release")
    .option("--at <day>", "the API as it was on a day, such as 2023-06-01")
    .action((service: string, flags: Flags & TargetFlags & { json?: boolean }) =>
      cli.run(async () => {
        const { runInspect } = await import("../inspect.js");
        const options = { cwd: flags.cwd, service, json: flags.json ?? false };
        return runInspect({ ...options, target: targetOf(flags) }, cli.output(flags));
      }),
    );
}
