import type { ServiceSummary } from "../view/docs/service-summary.js";
import { readState, writeState } from "../write/state.js";
import { buildId } from "./build-id.js";
import type { ReuseKeys } from "./reuse.js";

/** What a run found out about a service. */
export interface Run {
  /** Names what it read. */
  readonly input: string;
  /** Names what it left, by the manifest. */
  readonly output: string;
  /** What the files were made from. */
  readonly keys: ReuseKeys;
  readonly files: number;
  /** What pages about all services say of it. */
  readonly summary: ServiceSummary;
  /** How many warnings the specs gave: they hold until somebody changes the specs. */
  readonly warnings: number;
}

/** What a run adds to what is known. */
export interface Learned {
  readonly runs: ReadonlyMap<string, Run>;
  /** Decoded spec files, by service. */
  readonly decoded: ReadonlyMap<string, string>;
  /** Warnings about what all services share. */
  readonly warnings: number;
  /** Names what the documentation was left as. */
  readonly site: string;
}

interface Remembered {
  readonly build: string;
  readonly site: string;
  readonly warnings: number;
  readonly runs: Readonly<Record<string, Run>>;
}

/**
 * What earlier runs in an output folder found out. It saves time only: without it, or with one that
 * anything is odd about, everything is done anew.
 */
export class Memory {
  readonly #out: string;
  readonly #last: Remembered | undefined;

  constructor(out: string) {
    this.#out = out;
    this.#last = parse(readState(out));
  }

  /** The last run that wrote a service. */
  runOf(service: string): Run | undefined {
    const runs = this.#last?.runs ?? {};
    return Object.hasOwn(runs, service) ? runs[service] : undefined;
  }

  /** The same, with what there is to reuse of it. */
  lastRun(service: string): { readonly run: Run; readonly site: string } | undefined {
    const run = this.runOf(service);
    return run && this.#last && { run, site: this.#last.site };
  }

  /** Names what the last run left of the documentation. */
  get site(): string | undefined {
    return this.#last?.site;
  }

  /** Warnings about what all services share, as of the last run. */
  get warnings(): number {
    return this.#last?.warnings ?? 0;
  }

  /** Keeps what a run found out, for the next one. */
  keep({ runs, decoded, warnings, site }: Learned): void {
    if (buildId === undefined) return;
    for (const [service, text] of decoded) writeState(this.#out, text, service);
    const known = this.#last?.runs ?? {};
    const remembered: Remembered = {
      build: buildId,
      site,
      warnings,
      runs: { ...known, ...Object.fromEntries(runs) },
    };
    writeState(this.#out, JSON.stringify(remembered));
  }
}

function parse(text: string | undefined): Remembered | undefined {
  if (text === undefined || buildId === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Remembered> | null;
    const sound = value?.build === buildId && typeof value.runs === "object" && value.runs !== null;
    return sound ? (value as Remembered) : undefined;
  } catch {
    return undefined;
  }
}
