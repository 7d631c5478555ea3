import { decodeFile, type Decode, type DecodedFile } from "../load/load-service.js";
import { readState } from "../write/state.js";
import { buildId } from "./build-id.js";
import { digest } from "./digest.js";

/**
 * The spec files of a service as they were decoded, from one run to the next, by path and content:
 * the same file never decodes to anything else.
 */
export class DecodedFiles {
  readonly #last: Readonly<Record<string, DecodedFile>>;
  readonly #now: Record<string, DecodedFile> = {};
  #changed = false;

  constructor(out: string, service: string) {
    this.#last = parse(readState(out, service));
  }

  /** Takes what is known from here, and decodes the rest. */
  readonly decode: Decode = (file) => {
    const key = digest([file.path, file.text]);
    const known = Object.hasOwn(this.#last, key) ? this.#last[key] : undefined;
    if (!known) this.#changed = true;
    return (this.#now[key] = known ?? decodeFile(file));
  };

  /** What the next run is to know; undefined when this run learned nothing. */
  get text(): string | undefined {
    if (buildId === undefined || !this.#changed) return undefined;
    return JSON.stringify({ build: buildId, decoded: this.#now });
  }
}

function parse(text: string | undefined): Readonly<Record<string, DecodedFile>> {
  if (text === undefined || buildId === undefined) return {};
  try {
    const value = JSON.parse(text) as { build?: unknown; decoded?: unknown } | null;
    const { build, decoded } = value ?? {};
    const sound = build === buildId && typeof decoded === "object" && decoded !== null;
    return sound ? (decoded as Record<string, DecodedFile>) : {};
  } catch {
    return {};
  }
}
