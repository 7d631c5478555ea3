interface Subscription {
  readonly actions: Set<() => void>;
  readonly run: () => void;
}

const subscriptions = new WeakMap<AbortSignal, Subscription>();

/**
 * Runs `action` when the signal is aborted; at once if it is already. Returns what calls it off.
 *
 * A signal gets one listener, however many calls share it: from the eleventh on, Node warns of a
 * leak.
 */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (signal === undefined) return () => {};
  if (signal.aborted) {
    action();
    return () => {};
  }
  const { actions, run } = subscriptions.get(signal) ?? subscribe(signal);
  actions.add(action);
  return () => {
    actions.delete(action);
    if (actions.size > 0) return;
    signal.removeEventListener("abort", run);
    subscriptions.delete(signal);
  };
}

function subscribe(signal: AbortSignal): Subscription {
  const actions = new Set<() => void>();
  const run = (): void => {
    subscriptions.delete(signal);
    for (const action of actions) action();
  };
  const subscription = { actions, run };
  subscriptions.set(signal, subscription);
  signal.addEventListener("abort", run, { once: true });
  return subscription;
}
