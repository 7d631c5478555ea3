import { resolve } from "node:path";
import type { CommandLine, Flags } from "./command-line.js";

interface PublishFlags {
  readonly registry?: string;
  readonly dryRun?: boolean;
  readonly provenance?: boolean;
  readonly json?: boolean;
}

/** `specpress publish` */
export function addPublish(cli: CommandLine): void {
  cli
    .command("publish")
    .argument(
      "[packages...]",
      "services, runtime or specpress; all that were released when none is named",
    )
    .description("upload released packages that the registry lacks, and see that they arrived")
    .option("--registry <url>", "another registry than npm's settings name")
    .option("--dry-run", "say what would be uploaded")
    .option("--provenance", "let npm attest where the package was built; in a workflow only")
    .option("--json", "print what became of each package for programs")
    .action((packages: string[], flags: Flags & PublishFlags) =>
      cli.run(async () => {
        const { runPublish } = await import("../publish.js");
        const options = {
          cwd: resolve(flags.cwd),
          packages,
          registry: flags.registry,
          dryRun: flags.dryRun ?? false,
          provenance: flags.provenance ?? false,
          json: flags.json ?? false,
          environment: cli.environment,
        };
        return runPublish(options, cli.output(flags));
      }),
    );
}
