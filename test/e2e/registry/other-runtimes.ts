import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  const runtimes = await Promise.all(KNOWN.map((one) => install(one, join(folder, one.name))));
  return {
    runtimes: runtimes.filter((one) => one !== undefined),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function install(one: OtherRuntime, folder: string): Promise<InstalledRuntime | undefined> {
  const { name, version, installer } = one;
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];
  const { err } = await run("npm", ["install", ...quiet, `${name}@${version}`], { cwd: folder });
  await run(process.execPath, [join("node_modules", name, installer)], { cwd: folder });
  const program = join(folder, "node_modules", ".bin", name);
  const answers = await run(program, ["--version"], { cwd: folder }).then(
    ({ exit }) => exit === 0,
    () => false,
  );
  if (answers) return { ...one, program };
  console.warn(`NOT TESTED with ${name}: ${version} cannot be had on this machine. ${err}`);
  return undefined;
}
