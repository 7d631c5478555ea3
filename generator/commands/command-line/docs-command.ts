import { Option } from "commander";
import type { CommandLine, Flags } from "./command-line.js";
import { wholeNumber } from "./options.js";

/** `specpress docs` */
export function addDocs(cli: CommandLine): void {
  cli
    .command("docs")
    .description("serve the documentation that generate makes, with search")
    .addOption(
      new Option("--port <number>", "where it listens; 0: any that is free")
        .argParser(wholeNumber(0, 65_535))
        .default(8080),
    )
    .option("--host <address>", "the address it listens at", "127.0.0.1")
    .option("--out <folder>", "where generate has written", "generated")
    .action(
      (flags: Flags & { readonly port: number; readonly host: string; readonly out: string }) =>
        cli.run(async () => {
          const { runDocs } = await import("../docs.js");
          const { cwd, port, host, out } = flags;
          return runDocs({ cwd, port, host, out, until: cli.interrupted() }, cli.output(flags));
        }),
    );
}
