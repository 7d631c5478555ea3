import { spawn } from "node:child_process";
import type { Environment } from "./repository.js";

export interface Ran {
  /** Undefined when there is no such program, or a signal ended it. */
  readonly exit: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, without a shell. */
export function runProcess(
  program: string,
  args: readonly string[],
  { cwd, environment }: { readonly cwd: string; readonly environment: Environment },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", ({ message }) => resolve({ exit: undefined, out, err: message }));
    child.on("close", (exit) => resolve({ exit: exit ?? undefined, out, err }));
  });
}
