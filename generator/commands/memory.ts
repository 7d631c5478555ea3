import type { Decode, DecodedFile } from "../load/load-service.js";
import { readState, writeState } from "../write/state.js";
import { buildId } from "./build-id.js";
import { digest } from "./digest.js";
import type { ReuseKeys } from "./reuse.js";

interface Remembered {
  readonly build: string;
  /** What the last complete run read, and the manifests it left. */
  readonly run: Run | undefined;
  /** Spec files as they were decoded, by path and content. */
  readonly decoded: Readonly<Record<string, DecodedFile>>;
}

interface Run {
  readonly input: string;
  readonly output: string;
  /** What each service's files were made from. */
  readonly keys: Readonly<Record<string, ReuseKeys>>;
  /** How many warnings the specs gave: they hold until somebody changes the specs. */
  readonly warnings: number;
}

/**
 * What the last run in an output folder found out. It saves time only: without it, or with one that
 * anything is odd about, everything is done anew.
 */
export class Memory {
  readonly #out: string;
  readonly #last: Remembered | undefined;
  readonly #decoded: Record<string, DecodedFile> = {};
  #changed = false;

  constructor(out: string) {
    this.#out = out;
    this.#last = parse(readState(out));
  }

  /** The last complete run, if it read the same; `output` says what is there now. */
  lastRun(input: string, output: () => string | undefined): Run | undefined {
    const run = this.#last?.run;
    return run?.input === input && run.output === output() ? run : undefined;
  }

  /** What the files that stand there were made from. */
  get lastKeys(): Readonly<Record<string, ReuseKeys>> {
    return this.#last?.run?.keys ?? {};
  }

  /** A decoder that takes what is known from here, and has the rest decoded. */
  decoder(decode: Decode): Decode {
    return (file) => {
      const key = digest([file.path, file.text]);
      const decoded = this.#last?.decoded ?? {};
      const known = Object.hasOwn(decoded, key) ? decoded[key] : undefined;
      if (!known) this.#changed = true;
      return (this.#decoded[key] = known ?? decode(file));
    };
  }

  /** Keeps what this run found out, for the next one. */
  keep(run: Omit<Run, "output"> & { readonly output: string | undefined }): void {
    const { output } = run;
    if (buildId === undefined || output === undefined) return;
    const last = this.#last?.run;
    if (!this.#changed && last?.input === run.input && last.output === output) return;
    const remembered: Remembered = {
      build: buildId,
      run: { ...run, output },
      decoded: this.#decoded,
    };
    writeState(this.#out, JSON.stringify(remembered));
  }
}

function parse(text: string | undefined): Remembered | undefined {
  if (text === undefined || buildId === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Remembered> | null;
    const sound =
      value?.build === buildId && typeof value.decoded === "object" && value.decoded !== null;
    return sound ? (value as Remembered) : undefined;
  } catch {
    return undefined;
  }
}
