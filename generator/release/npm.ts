import type { Environment } from "./repository.js";
import { runProcess, type Ran } from "./run-process.js";

/** npm could not do it; the message says why, for people. */
export class NpmError extends Error {
  override readonly name = "NpmError";
}

/** A packed package. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** `sha512-…` of the tarball. */
  readonly integrity: string;
  /** The tarball. */
  readonly file: string;
}

/** In place of an integrity: the registry's bytes are not those that it tells of. */
export const BROKEN = "broken";

/** npm itself, with the user's own settings: it packs, asks and uploads. */
export class Npm {
  readonly #registry: readonly string[];
  #asked = 0;

  constructor(
    readonly environment: Environment,
    registry: string | undefined,
  ) {
    this.#registry = registry === undefined ? [] : ["--registry", registry];
  }

  /** Packs a built package into a folder. The same files give the same bytes. */
  async pack(folder: string, into: string): Promise<Packed> {
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", into];
    const [packed] = JSON.parse(await this.#need(args, folder)) as readonly (Omit<
      Packed,
      "file"
    > & {
      readonly filename: string;
    })[];
    if (!packed) throw new NpmError(`npm packed nothing in ${folder}`);
    const { name, version, integrity } = packed;
    // npm names the tarball of a scope without its sign and slash, whatever it reports.
    const file = `${into}/${packed.filename.replace(/^@/, "").replaceAll("/", "-")}`;
    return { name, version, integrity, file };
  }

  /** What the registry tells of a name and version: the integrity; undefined when it has nothing. */
  async published(name: string, version: string): Promise<string | undefined> {
    const args = ["view", `${name}@${version}`, "dist.integrity", "--json", "--prefer-online"];
    const ran = await this.#run([...args, ...this.#registry], undefined);
    if (ran.exit !== 0) {
      if (/\bE404\b/.test(ran.err + ran.out)) return undefined;
      throw new NpmError(`the registry does not tell of ${name}: ${complaintOf(ran)}`);
    }
    const text = ran.out.trim();
    return text === "" ? undefined : String(JSON.parse(text));
  }

  /**
   * The integrity of what the registry really gives under a name and version, taken from its bytes;
   * undefined when it gives nothing. In `into` npm keeps what it was given.
   */
  async received(name: string, version: string, into: string): Promise<string | undefined> {
    const args = ["pack", `${name}@${version}`, "--dry-run", "--json", "--ignore-scripts"];
    // What was downloaded earlier is not what the registry has now.
    const fresh = ["--cache", `${into}/received-${this.#asked++}`, "--prefer-online"];
    const ran = await this.#run([...args, ...fresh, ...this.#registry], undefined);
    if (ran.exit === 0) return (JSON.parse(ran.out) as readonly Packed[])[0]?.integrity;
    const said = ran.err + ran.out;
    if (/\b(?:E404|ETARGET)\b/.test(said)) return undefined;
    if (/\bEINTEGRITY\b/.test(said)) return BROKEN;
    throw new NpmError(`the registry does not tell of ${name}: ${complaintOf(ran)}`);
  }

  async publish(tarball: string, options: readonly string[]): Promise<void> {
    const args = ["publish", tarball, "--ignore-scripts", "--access", "public", ...options];
    await this.#need([...args, ...this.#registry], undefined);
  }

  async #need(args: readonly string[], cwd: string | undefined): Promise<string> {
    const ran = await this.#run(args, cwd);
    if (ran.exit === 0) return ran.out;
    throw new NpmError(`npm ${args[0]} failed: ${complaintOf(ran)}`);
  }

  #run(args: readonly string[], cwd: string | undefined): Promise<Ran> {
    const { npm_execpath: script, npm_node_execpath: node } = this.environment;
    const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel", "error"];
    const all = [...args, ...quiet];
    const options = { cwd: cwd ?? ".", environment: this.environment };
    // npx and npm run say where npm is; else it is on the path.
    return script !== undefined && script.endsWith("npm-cli.js")
      ? runProcess(node ?? "node", [script, ...all], options)
      : runProcess("npm", all, options);
  }
}

const NOISE = /A complete log|^(?:code|errno|syscall) |^network(?! request)/;

/** The lines in which npm says what is wrong. */
function complaintOf({ exit, err, out }: Ran): string {
  const lines = err.split("\n").flatMap((line) => {
    const said = /^npm (?:error|ERR!) (.*)$/.exec(line)?.[1];
    return said === undefined || NOISE.test(said) ? [] : [said.replace(/^network /, "").trim()];
  });
  const text = lines.filter(Boolean).slice(0, 3).join(" ") || err.trim() || out.trim();
  return text || `exit code ${exit}`;
}
