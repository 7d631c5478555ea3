import { checkCredentials } from "./check-credentials.js";
import type { Credentials, CredentialsContext, CredentialsProvider } from "./credentials.js";

// New ones are fetched this long before the old ones end, or after half of a time that is shorter.
const MARGIN = 300_000;
// Ones without an end are fetched anew after this time: whoever rotates them need not restart us.
const KEEP = 300_000;
// Old ones are not used for this long before their end, unless no new ones are to be had: requests
// take their time, and clocks differ.
const LAST = 60_000;
// What failed is tried again after this time, as long as the old ones are good.
const AGAIN = 30_000;
// Whoever has not answered for this long is asked anew.
const PATIENCE = 60_000;

/**
 * Keeps what a provider gives until shortly before its `expiration` (without one: for five
 * minutes), and then replaces it while calls still use it. There is one refresh at a time, however
 * many calls wait for it, and none of them can abort it. If it fails, the old credentials serve
 * until they end.
 *
 * @example
 * new Client({ credentials: refreshing(async () => (await vault.read("tencent")).data) })
 */
export function refreshing(source: CredentialsProvider): CredentialsProvider {
  let kept: Credentials | undefined;
  let staleAt = 0;
  let pending: Promise<Credentials> | undefined;
  let pendingSince = 0;

  const left = (now: number): number => (kept ? (kept.expiration ?? Infinity) - now : 0);

  const refresh = async (context: CredentialsContext): Promise<Credentials> => {
    try {
      const fresh = checkCredentials(await source({ ...context, signal: undefined }));
      const now = context.now();
      kept = fresh;
      staleAt =
        fresh.expiration === undefined
          ? now + KEEP
          : fresh.expiration - Math.min(MARGIN, left(now) / 2);
      return fresh;
    } catch (error) {
      const now = context.now();
      if (kept === undefined || left(now) <= 0) throw error;
      staleAt = now + Math.min(AGAIN, left(now) / 2);
      return kept;
    }
  };

  return (context) => {
    const now = context.now();
    if (kept !== undefined && now < staleAt) return kept;
    if (pending === undefined || now - pendingSince > PATIENCE) {
      const started = refresh(context).finally(() => {
        if (pending === started) pending = undefined;
      });
      pending = started;
      pendingSince = now;
      // Perhaps nobody waits for it.
      started.catch(() => {});
    }
    return kept !== undefined && left(now) > LAST ? kept : pending;
  };
}
