import { Option } from "commander";
import { FAIL_ON, REPORT_FORMATS, type DiffFlags } from "../diff-flags.js";
import type { CommandLine, Flags } from "./command-line.js";
import { formatOption } from "./options.js";

/** `specpress diff` */
export function addDiff(cli: CommandLine): void {
  cli
    .command("diff")
    .argument(
      "<from>",
      "trtc, trtc@31, trtc@2023-06-01, path/to/specs/trtc, git:REF:trtc, or ….api.json",
    )
    .argument("<to>", "another of these")
    .description("compare two states of an API, and judge what differs")
    .addOption(formatOption("how to print the changes", REPORT_FORMATS))
    .option("--json", "the same as --format json")
    .addOption(
      new Option("--fail-on <severity>", "exit 1 on changes as bad as this").choices([...FAIL_ON]),
    )
    .option("--semver [version]", "print only what the package's next version is, and why")
    .option("--waivers <file>", "changes to let pass, each with a reason")
    .option("--docs", "list changes of descriptions, too")
    .action((from: string, to: string, flags: Flags & DiffFlags) =>
      cli.run(async () => {
        const { runDiff } = await import("../diff.js");
        const { cwd, semver, failOn, waivers } = flags;
        const format = flags.json ? "json" : flags.format;
        const today = cli.today();
        const docs = flags.docs ?? false;
        return runDiff(
          { cwd, from, to, format, failOn, semver, waivers, docs, today },
          cli.output(flags),
        );
      }),
    );
}
