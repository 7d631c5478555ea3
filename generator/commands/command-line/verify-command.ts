import { resolve } from "node:path";
import type { CommandLine, Flags } from "./command-line.js";

/** `specpress verify` */
export function addVerify(cli: CommandLine): void {
  cli
    .command("verify")
    .argument("<tarball>", "a package of a service, as npm pack makes it or a registry gives it")
    .description("make a package again from the spec that it carries, and compare every byte")
    .option("--json", "print the result for programs")
    .action((tarball: string, flags: Flags & { json?: boolean }) =>
      cli.run(async () => {
        const { runVerify } = await import("../verify.js");
        const { environment } = cli;
        const options = {
          cwd: resolve(flags.cwd),
          tarball,
          json: flags.json ?? false,
          environment,
        };
        return runVerify(options, cli.output(flags));
      }),
    );
}
