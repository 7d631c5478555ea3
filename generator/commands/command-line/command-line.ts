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
  /** Adds one that only programs run: without those flags, and on no help page. */
  hiddenCommand(name: string): Command;
  /** Runs a command's work; what it gives is the exit code. */
  run(work: () => ExitCode | Promise<ExitCode>): Promise<void>;
  /** Where a command prints; `diagnostics` is where findings go, which decides on colour. */
  output(flags: Flags, diagnostics?: "stdout" | "stderr"): Output;
  /** Whether findings that go there are shown with a piece of the file. */
  frames(diagnostics: "stdout" | "stderr"): boolean;
  /** `2026-06-30` */
  today(): string;
  /** The clock, in milliseconds since 1970. */
  now(): number;
  /** Environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether results are read from a screen, and not by a program. */
  readonly onScreen: boolean;
  /** All that comes in by standard input, up to a limit that no sensible input reaches. */
  stdin(): Promise<string>;
  /** Aborted when the user interrupts. */
  interrupted(): AbortSignal;
}
