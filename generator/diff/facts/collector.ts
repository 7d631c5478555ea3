import type { Data } from "../../load/scalars.js";
import { dataEqual } from "../data-equal.js";
import type { Direction, Fact, FactFor, FactKind, Models } from "../fact.js";

/** One thing on both sides. */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Where facts are gathered, for one thing of the API at a time. */
export class Collector {
  readonly facts: Fact[] = [];

  constructor(readonly models: Models) {}

  /** A place to say what differs about one thing. */
  about<T>(path: string, direction: Direction, pair: Pair<T>, inJson = false): About<T> {
    return new About(this, path, direction, pair, inJson);
  }
}

export class About<T> {
  constructor(
    readonly collector: Collector,
    readonly path: string,
    readonly direction: Direction,
    readonly pair: Pair<T>,
    readonly inJson: boolean,
  ) {}

  /** Says that something differs, if it does. Undefined is as good as null: there is none. */
  differs(
    kind: FactKind,
    from: Data | undefined,
    to: Data | undefined,
    { key, direction = this.direction, path = this.path }: Differs = {},
  ): void {
    if (dataEqual(from ?? null, to ?? null)) return;
    const fact = {
      kind,
      path,
      direction,
      from: from ?? null,
      to: to ?? null,
      key,
      ...this.pair,
      models: this.collector.models,
      inJson: this.inJson,
    };
    this.collector.facts.push(fact as FactFor<FactKind>);
  }
}

export interface Differs {
  readonly key?: string;
  readonly direction?: Direction;
  readonly path?: string;
}
