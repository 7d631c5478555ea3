import { resolve } from "node:path";
import type { Target } from "../history/target.js";
import type { Output } from "./output.js";
import type { Produced } from "./produce.js";
import { UsageError } from "./usage-error.js";

/** Where `generate` writes unless it is told otherwise: today's packages. */
const OUT = "generated";

interface PastOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly out: string;
}

/** The past must not overwrite what is committed of today, and a release is one service's. */
export function requireOwnFolder({ cwd, services, out }: PastOptions, target: Target): void {
  if ("release" in target && services.length !== 1)
    throw new UsageError("--release counts the releases of one service: name one, or give --at");
  if (resolve(cwd, out) === resolve(cwd, OUT))
    throw new UsageError(`"${OUT}" is for today's packages: name another folder with --out`);
}

/** A past that nobody recorded cannot be generated; nor is half of what was asked for. */
export function refuseUnrecorded(produced: readonly Produced[]): void {
  const problems = produced.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
}

export function reportPast(produced: readonly Produced[], { quiet, say }: Output): void {
  if (quiet) return;
  for (const note of produced.flatMap(({ notes }) => notes ?? [])) say(`note: ${note}\n`);
}
