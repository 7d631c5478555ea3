/** Bounds what all calls of a client repeat together. */
export interface RetryBudget {
  /** Pays for one retry; false if there is nothing left. */
  take(): boolean;
  /** A call has succeeded: five of them earn a retry. */
  earn(): void;
}

/**
 * A budget of so many retries, as long as no call succeeds. Without one, a service that breaks under
 * its load would get several times that load from everybody's retries, and stay broken.
 */
export function retryBudget(retries: number): RetryBudget {
  const most = 5 * retries;
  let left = most;
  return {
    take: () => left >= 5 && (left -= 5) >= 0,
    earn() {
      if (left < most) left++;
    },
  };
}
