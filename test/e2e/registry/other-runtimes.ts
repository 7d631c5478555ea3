import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../specpress.js";

/** Something besides Node that runs programs, and installs packages by itself. */
export interface OtherRuntime {
  readonly name: string;
  readonly version: string;
  /** What fetches its program: npm would have to run it, which people may have forbidden. */
  readonly installer: string;
  /** What it installs a project's dependencies with. */
  readonly install: readonly string[];
  /** What it runs a file with. */
  readonly start: readonly string[];
}

const KNOWN: readonly OtherRuntime[] = [
  {
    name: "deno",
    version: "2.9.6",
    installer: "install.cjs",
    // By itself it takes nothing that was published today.
    install: ["install", "--quiet", "--minimum-dependency-age=0"],
    // The environment may name a proxy.
    start: ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env"],
  },
  {
    name: "bun",
    version: "1.4.5",
    installer: "install.js",
    install: ["install", "--silent"],
    start: ["run"],
  },
];

export interface InstalledRuntime extends OtherRuntime {
  readonly program: string;
}

/**
 * Those that can be had for this machine, from the registry that npm is set to. They are no
 * dependencies of the repository, as only a test needs them and each takes 100 MB.
 */
export async function installRuntimes(): Promise<{
  readonly runtimes: readonly InstalledRuntime[];
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), "specpress-runtimes-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const wanted = KNOWN.map(({ name, version }) => `${name}@${version}`);
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...wanted];
  const { err } = await run("npm", args, { cwd: folder });
  const runtimes: InstalledRuntime[] = [];
  for (const one of KNOWN) {
    const program = join(folder, "node_modules", ".bin", one.name);
    const script = join("node_modules", one.name, one.installer);
    await run(process.execPath, [script], { cwd: folder });
    const said = await run(program, ["--version"], { cwd: folder }).catch(({ message }: Error) => ({
      exit: undefined,
      err: message,
    }));
    if (said.exit === 0) runtimes.push({ ...one, program });
    else
      console.warn(
        `NOT TESTED with ${one.name}: ${one.name} ${one.version} cannot be had on this machine (${said.err.trim()}; ${err.trim()})`,
      );
  }
  return { runtimes, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
