import { resolve } from "node:path";
import type { CommandLine, Flags } from "./command-line.js";

interface ReleaseFlags {
  readonly dryRun?: boolean;
  readonly allowMajor?: boolean;
  readonly json?: boolean;
}

/** `specpress release` */
export function addRelease(cli: CommandLine): void {
  cli
    .command("release")
    .argument(
      "[packages...]",
      "services, runtime or specpress; all that changed when none is named",
    )
    .description("give packages their next versions: changelogs and tags, in one commit")
    .option("--dry-run", "print the plan and change nothing")
    .option("--allow-major", "release what breaks callers")
    .option("--json", "print the plan for programs")
    .action((packages: string[], flags: Flags & ReleaseFlags) =>
      cli.run(async () => {
        const { runRelease } = await import("../release.js");
        const options = {
          cwd: resolve(flags.cwd),
          packages,
          dryRun: flags.dryRun ?? false,
          allowMajor: flags.allowMajor ?? false,
          json: flags.json ?? false,
          today: cli.today(),
          environment: cli.environment,
        };
        return runRelease(options, cli.output(flags));
      }),
    );
}
