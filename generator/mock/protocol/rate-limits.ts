import type { MockRefusal } from "../mock-call.js";
import type { FoundAction } from "./find-action.js";

/** When the latest calls were let through: no more than the rate allows, in milliseconds. */
interface Window {
  readonly times: number[];
  /** Where the oldest stands: the list is a ring once it is full. */
  oldest: number;
}

/** Counts calls per account, region and action, as the documentation does. */
export class RateLimits {
  readonly #windows = new Map<string, Window>();

  /** Lets a call through, or says that it comes too soon. */
  take(
    { model, action }: FoundAction,
    region: string | undefined,
    account: string,
    now: number,
  ): MockRefusal | undefined {
    const { rate } = action;
    if (rate === undefined) return undefined;
    const key = [model.service, action.name, region ?? "", account].join("\n");
    const window = this.#windows.get(key) ?? { times: [], oldest: 0 };
    this.#windows.set(key, window);
    const { requests, seconds } = rate;
    const { times, oldest } = window;
    if (times.length < requests) {
      times.push(now);
      return undefined;
    }
    const ready = times[oldest]! + seconds * 1000;
    // A clock that was set back starts a new period.
    if (now < ready && now >= times[oldest]!) {
      const period = seconds === 1 ? "second" : `${seconds} seconds`;
      return {
        code: "RequestLimitExceeded",
        message: `${action.name} takes ${requests} call${requests === 1 ? "" : "s"} per ${period} from an account in a region; the next in ${ready - now} ms`,
      };
    }
    times[oldest] = now;
    window.oldest = (oldest + 1) % requests;
    return undefined;
  }

  reset(): void {
    this.#windows.clear();
  }
}
