import type { ImportFlags } from "../import-flags.js";
import type { CommandLine, Flags } from "./command-line.js";

/** `specpress import` */
export function addImport(cli: CommandLine): void {
  cli
    .command("import")
    .argument("<files...>", "upstream metadata (*.api.json), or OpenAPI 3.1 documents")
    .description("make new spec folders out of what upstream says, with drafts of descriptions")
    .option("--examples <files...>", "upstream's examples (*.examples.json)")
    .requiredOption("--out <folder>", "the folder of all specs: specs")
    .option("--service <name>", "what to call the service's folder, if not by its short name")
    .option("--json", "print what was made, for other programs")
    .action((files: string[], flags: Flags & ImportFlags) =>
      cli.run(async () => {
        const { runImport } = await import("../import.js");
        const { cwd, examples = [], out, service, json = false } = flags;
        const frames = cli.frames("stderr");
        const options = { cwd, files, examples, out, service, json, frames };
        return runImport(options, cli.output(flags, "stderr"));
      }),
    );
}
