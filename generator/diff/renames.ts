import type { Data } from "../load/scalars.js";
import { canonical } from "./canonical.js";
import type { Fact } from "./fact.js";
import { came, went } from "./turn.js";
import { similarity } from "./similarity.js";

/**
 * How much alike two names must be, where their shapes are the same. The shape of an action or
 * structure says more than that of a field.
 */
const ALIKE: Readonly<Record<string, number>> = { action: 0.3, structure: 0.3 };
const ALIKE_OTHERS = 0.5;
/** A field may get another limit along with its name; then the name has to say more. */
const ALIKE_TYPE = 0.6;
/** Beyond this many candidates in one place, to look at every pair costs more than hints are worth. */
const MOST = 200;

const KINDS: ReadonlySet<string> = new Set([
  "action",
  "structure",
  "field",
  "error",
  "action-error",
]);

/**
 * Guesses which of the things that went and came are one thing with a new name: same place, same
 * shape (of fields: same type), similar name. A hint, for people to judge; paths by the paths of their other halves.
 */
export function renames(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of groups(facts)) {
    const pairs = candidates(group);
    for (const { gone, come } of pairs) {
      if (found.has(gone.path) || found.has(come.path)) continue;
      found.set(gone.path, come.path);
      found.set(come.path, gone.path);
    }
  }
  return found;
}

/** What stands beside each other: the actions, the members of one structure, and so on. */
function groups(facts: readonly Fact[]): Iterable<readonly Fact[]> {
  const byPlace = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!KINDS.has(fact.kind) || !(came(fact) || went(fact))) continue;
    const place = `${fact.kind} ${fact.path.slice(0, fact.path.lastIndexOf("/"))}`;
    const group = byPlace.get(place);
    if (group) group.push(fact);
    else byPlace.set(place, [fact]);
  }
  return byPlace.values();
}

interface Candidate {
  readonly gone: Fact;
  readonly come: Fact;
  readonly score: number;
  readonly sameShape: boolean;
}

/** Those of the same shape first, and of them the most alike; where two are as much alike, the order of the facts decides. */
function candidates(group: readonly Fact[]): readonly Candidate[] {
  const [gone, come] = [group.filter(went), group.filter(came)];
  if (gone.length > MOST || come.length > MOST) return [];
  const shapes = new Map(come.map((fact) => [fact, shapeOf(fact, fact.to)]));
  return gone
    .flatMap((one) => {
      const shape = shapeOf(one, one.from);
      return come.map((other) => ({
        gone: one,
        come: other,
        score: alike(nameOf(one), nameOf(other)),
        sameShape: shapes.get(other) === shape,
      }));
    })
    .filter(isLikely)
    .sort((a, b) => Number(b.sameShape) - Number(a.sameShape) || b.score - a.score);
}

function isLikely({ gone, come, score, sameShape }: Candidate): boolean {
  return sameShape
    ? score >= (ALIKE[gone.kind] ?? ALIKE_OTHERS)
    : score >= ALIKE_TYPE && gone.kind === "field" && typeOf(gone.from) === typeOf(come.to);
}

function typeOf(shape: Data): Data {
  return (shape as { readonly type: Data }).type;
}

function nameOf({ path }: Fact): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * An error code keeps its own name when it moves to another parent, or its parent when it gets
 * another name; that two have the same parent says nothing.
 */
function alike(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  const [own, other] = [left.pop()!, right.pop()!];
  if (left.join(".") === right.join(".")) return similarity(own, other);
  return own === other ? 1 : 0;
}

/** Error codes have no shape; two of them are alike by name alone. */
function shapeOf({ kind }: Fact, shape: Data): string {
  return kind === "action-error" ? "" : canonical(shape);
}
