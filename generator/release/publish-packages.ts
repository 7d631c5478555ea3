import { BROKEN, NpmError, type Npm, type Packed } from "./npm.js";

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

/** What packs, asks and uploads. */
export type Uploader = Pick<Npm, "pack" | "published" | "received" | "publish">;

export interface PublishOptions {
  readonly npm: Uploader;
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
  const failed = (problem: string): Published => ({ name, version, outcome: "failed", problem });
  try {
    if (!isAtTag)
      // What was made from another commit cannot be made again here.
      return (await npm.published(name, version)) === undefined
        ? failed(
            `it is not in the registry, and the checkout is not at its tag: check out ${name}@${version} and publish from there`,
          )
        : { name, version, outcome: "there" };
    if (unbuilt !== undefined) return failed(unbuilt);
    const there = await npm.received(name, version, into);
    const packed = await npm.pack(folder, into);
    if (there === packed.integrity) return { name, version, outcome: "there" };
    if (there !== undefined)
      return { name, version, outcome: "taken", problem: takenWords(there, packed) };
    if (dryRun) return { name, version, outcome: "would-upload" };
    await npm.publish(packed.file, flags);
    const lost = await lossOf(packed, options);
    return lost === undefined ? { name, version, outcome: "uploaded" } : failed(lost);
  } catch (error) {
    if (!(error instanceof NpmError)) throw error;
    return failed(error.message);
  }
}

/** What is wrong with what arrived, if it is not what was sent, byte for byte. */
async function lossOf(packed: Packed, { npm, into }: PublishOptions): Promise<string | undefined> {
  const { name, version, integrity } = packed;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const arrived = await npm.received(name, version, into);
    if (arrived === integrity) return undefined;
    if (arrived !== undefined)
      return `the tarball was changed on its way: ${differenceWords(arrived, packed)}. Find out by whom, have ${name}@${version} removed from the registry, and release a new version`;
  }
  return "npm uploaded it, but the registry does not give it: try again later";
}

function takenWords(there: string, packed: Packed): string {
  return `the registry has this version with other content: ${differenceWords(there, packed)}. Release a new version`;
}

function differenceWords(there: string, { integrity }: Packed): string {
  return there === BROKEN
    ? "the tarball there does not have the checksum that the registry tells"
    : `there it is ${there.slice(0, 24)}…, here ${integrity.slice(0, 24)}…`;
}
