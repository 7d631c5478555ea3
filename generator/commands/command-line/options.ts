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
  return new Option("--jobs <number>", "threads to use").argParser(wholeNumber(1, 256));
}

/** One of some forms to print a result in. */
export function formatOption(what: string, formats: readonly string[]): Option {
  return new Option("--format <format>", what).choices([...formats]).default("text");
}

/** Reads the value of an option that is a number. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
