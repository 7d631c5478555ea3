// Longer ones fire at once.
const MAX_TIMER = 2 ** 31 - 1;

/** A timer that can be called off. */
export interface Timer {
  readonly cancel: () => void;
}

/** The length that a timer function takes: the longest possible one for `Infinity`. */
export function timerLength(milliseconds: number): number {
  return Math.min(milliseconds, MAX_TIMER);
}

/** Runs `action` later; never for `Infinity`. */
export function timer(milliseconds: number, action: () => void): Timer {
  if (milliseconds === Infinity) return { cancel() {} };
  const handle = setTimeout(action, timerLength(milliseconds));
  return { cancel: () => clearTimeout(handle) };
}
