import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. Nothing below it is written by these tests. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The built tool, as a user's `npx specpress` starts it. */
export const tool = join(repository, "dist", "specpress.mjs");

if (!existsSync(tool)) throw new Error("dist/ is missing: run npm run build");

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Over an environment that holds nothing but where programs and temporary files are. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node itself. */
  readonly node?: readonly string[];
}

const { PATH = "", HOME = "", TMPDIR } = process.env;
export const environment = { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }) };

/** Starts a program and resolves with what it printed, whatever its exit code. */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<Ran> {
  const child = spawn(program, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exit) => resolve({ exit, out, err }));
  });
}

/** Runs the built tool, as a process of its own. */
export function specpress(args: readonly string[], options: RunOptions): Promise<Ran> {
  return run(process.execPath, [...(options.node ?? []), tool, ...args], options);
}
