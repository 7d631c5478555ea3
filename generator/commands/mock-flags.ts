import { parseDuration } from "../mock/parse-duration.js";
import type { MockCredentials } from "../mock/library.js";
import { UsageError } from "./usage-error.js";

/** What `specpress mock` takes. */
export interface MockFlags {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly tls?: boolean;
  readonly fault: readonly string[];
  readonly latency?: string;
  readonly record?: string;
  readonly clock?: string;
  readonly rates: boolean;
  readonly credentials: readonly string[];
  readonly json?: boolean;
}

/** `--credentials id:key`. */
export function credentialsOf(texts: readonly string[]): readonly MockCredentials[] | undefined {
  if (texts.length === 0) return undefined;
  return texts.map((text) => {
    const [, secretId, secretKey] = /^([^:\s]+):(\S+)$/.exec(text) ?? [];
    // What was typed is not shown again: it may be a key.
    if (!secretId || !secretKey) {
      throw new UsageError(
        "--credentials needs a SecretId and a key, parted by a colon: AKIDmine:key",
      );
    }
    return { secretId, secretKey };
  });
}

/** `--clock`: a time at which it stands still, or how far a running one is off. */
export function clockOf(text: string | undefined): {
  readonly now?: number;
  readonly ahead?: number;
} {
  if (text === undefined) return {};
  if (/^[+-]/.test(text)) {
    const ahead = parseDuration(text);
    if (ahead !== undefined) return { ahead };
  } else if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))) {
    return { now: Date.parse(text) };
  }
  throw new UsageError(
    "--clock needs a time such as 2025-01-31T08:00:00Z, or an offset such as +10min",
  );
}
