import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.js";
import type { Output } from "../output.js";

/** What every command takes. */
export interface Flags {
  readonly cwd: string;
  readonly quiet?: boolean;
}

/** What the definition of a command works with. */
export interface CommandLine {
  /** Adds a command with the flags that all have; below another one, if given. */
  command(name: string, parent?: Command): Command;
  /** Runs a command's work; what it gives is the exit code. */
  run(work: () => ExitCode | Promise<ExitCode>): Promise<void>;
  /** Where a command prints; `diagnostics` is where findings go, which decides on colour. */
  output(flags: Flags, diagnostics?: "stdout" | "stderr"): Output;
  /** Whether findings that go there are shown with a piece of the file. */
  frames(diagnostics: "stdout" | "stderr"): boolean;
  /** `2026-06-30` */
  today(): string;
  /** Aborted when the user interrupts. */
  interrupted(): AbortSignal;
}
