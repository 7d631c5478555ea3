import { InvalidArgumentError } from "commander";
import { UsageError } from "../usage-error.js";
import type { CommandLine, Flags } from "./command-line.js";

interface SyncFlags {
  readonly from: string;
  readonly examples?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly baseline?: boolean;
  readonly release?: number;
  readonly time?: string;
  readonly date?: string;
  readonly ours?: boolean;
}

/** `specpress sync` */
export function addSync(cli: CommandLine): void {
  cli
    .command("sync")
    .argument("<service>", "the service to bring up to date")
    .description("merge what upstream changed into the specs: what people wrote stays")
    .requiredOption("--from <file>", "upstream's new metadata (*.api.json)")
    .option("--examples <file>", "upstream's examples (*.examples.json), for new actions")
    .option("--dry-run", "write nothing, and show the patch")
    .option("--json", "print what changed and what is left to do, for other programs")
    .option("--release <number>", "the release that brought it; the next one by default", release)
    .option("--time <time>", "when, as the release log says: 2024-12-30 11:47:01", time)
    .option("--date <day>", "the day on which it was first seen; today by default", day)
    .option("--ours", "conflicts are decided: the specs stay as they are")
    .option("--baseline", "only remember the metadata, as what the specs were written from")
    .action((service: string, flags: Flags & SyncFlags) =>
      cli.run(async () => {
        const { cwd, from, examples, release: number, time: at, date = cli.today() } = flags;
        const { dryRun = false, json = false, ours = false, baseline = false } = flags;
        if (baseline && (ours || json || number !== undefined || at !== undefined))
          throw new UsageError("--baseline goes with --from, --examples and --dry-run alone");
        const { runSync } = await import("../sync.js");
        return runSync(
          {
            cwd,
            service,
            from,
            examples,
            dryRun,
            json,
            baseline,
            release: number,
            time: at,
            date,
            ours,
          },
          cli.output(flags, "stderr"),
        );
      }),
    );
}

function release(text: string): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number > 0) return number;
  throw new InvalidArgumentError("It must be a whole number from 1.");
}

function time(text: string): string {
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a time such as 2024-12-30 11:47:01.");
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError("It must be a day such as 2024-12-31.");
}
