import { NpmError, type Npm, type Packed } from "./npm.js";

/** What became of a package that was to be published. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly outcome: "uploaded" | "would-upload" | "there" | "taken" | "failed" | "left";
  /** Why, where it went wrong. */
  readonly problem?: string;
}

/** A package to publish. */
export interface Publishable {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** Whether the checkout is what was tagged: only that may be uploaded. */
  readonly isAtTag: boolean;
  /** What is wrong with what was built, if anything is. */
  readonly unbuilt: string | undefined;
}

export interface PublishOptions {
  readonly npm: Npm;
  /** Where tarballs are put. */
  readonly into: string;
  readonly dryRun: boolean;
  /** For npm publish. */
  readonly flags: readonly string[];
  /** Told of each package as it is done. */
  readonly done: (one: Published) => void;
}

/** How often the registry is asked for what it was just given: some answer before they know. */
const ATTEMPTS = 5;

/**
 * Uploads what the registry lacks, in order. What is up stays; after a failure nothing more is uploaded,
 * because what comes later may need what failed. Running it again goes on from there.
 */
export async function publishPackages(
  packages: readonly Publishable[],
  options: PublishOptions,
): Promise<readonly Published[]> {
  const results: Published[] = [];
  let stopped = false;
  for (const one of packages) {
    const { name, version } = one;
    const result: Published = stopped
      ? { name, version, outcome: "left" }
      : await publishOne(one, options);
    stopped ||= result.outcome === "failed" || result.outcome === "taken";
    options.done(result);
    results.push(result);
  }
  return results;
}

async function publishOne(one: Publishable, options: PublishOptions): Promise<Published> {
  const { name, version, folder, isAtTag, unbuilt } = one;
  const { npm, into, dryRun, flags } = options;
  try {
    const there = await npm.published(name, version);
    // What was made from another commit cannot be made again here.
    if (there !== undefined && !isAtTag) return { name, version, outcome: "there" };
    if (!isAtTag) {
      const problem = `it is not in the registry, and the checkout is not at its tag: check out ${name}@${version} and publish from there`;
      return { name, version, outcome: "failed", problem };
    }
    if (unbuilt !== undefined) return { name, version, outcome: "failed", problem: unbuilt };
    const packed = await npm.pack(folder, into);
    if (there !== undefined)
      return there === packed.integrity
        ? { name, version, outcome: "there" }
        : { name, version, outcome: "taken", problem: takenWords(there, packed) };
    if (dryRun) return { name, version, outcome: "would-upload" };
    await npm.publish(packed.file, flags);
    return await confirm(packed, npm);
  } catch (error) {
    if (!(error instanceof NpmError)) throw error;
    return { name, version, outcome: "failed", problem: error.message };
  }
}

/** What arrived has to be what was sent. */
async function confirm(packed: Packed, npm: Npm): Promise<Published> {
  const { name, version } = packed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const there = await npm.published(name, version);
    if (there === packed.integrity) return { name, version, outcome: "uploaded" };
    if (there !== undefined)
      return { name, version, outcome: "taken", problem: takenWords(there, packed) };
  }
  const problem = "npm uploaded it, but the registry does not tell of it: try again later";
  return { name, version, outcome: "failed", problem };
}

function takenWords(there: string, { integrity }: Packed): string {
  return `the registry has this version with other content (${there.slice(0, 24)}…, here it is ${integrity.slice(0, 24)}…): release a new version`;
}
