import { InvalidArgumentError, Option } from "commander";
import { FORMATS, type DiagnosticFormat } from "../../diagnostics/print.js";
import type { CommandLine, Flags } from "./command-line.js";

/** What commands take that print findings. */
export interface CheckFlags {
  readonly format: DiagnosticFormat;
  readonly json?: boolean;
}

export function findingsOption(): Option {
  return new Option("--format <format>", "how to print findings")
    .choices([...FORMATS])
    .default("text");
}

/** How a command that prints findings is to go about it. */
export function checkOptions(
  cli: CommandLine,
  services: readonly string[],
  flags: Flags & CheckFlags,
): {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly format: DiagnosticFormat;
  readonly frames: boolean;
} {
  const format = flags.json ? "json" : flags.format;
  return { cwd: flags.cwd, services, format, frames: cli.frames("stdout") };
}

export function jobsOption(): Option {
  return new Option("--jobs <number>", "threads to use").argParser(positive);
}

/** One of some forms to print a result in. */
export function formatOption(what: string, formats: readonly string[]): Option {
  return new Option("--format <format>", what).choices([...formats]).default("text");
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 256) return number;
  throw new InvalidArgumentError("It must be a whole number from 1 to 256.");
}
