/** What most actions of a service begin with says nothing of what they are about. */
const VERB = /^[A-Z][a-z]+/;

/**
 * The action whose name says most nearly what another's does: half of the words behind the verb have
 * to be the same. Undefined when there is none.
 */
export function similarAction(name: string, others: readonly string[]): string | undefined {
  const words = subjectOf(name);
  let best: string | undefined;
  let most = 0.5;
  for (const other of others) {
    const theirs = subjectOf(other);
    const same = [...words].filter((word) => theirs.has(word)).length;
    const score = same / (words.size + theirs.size - same);
    if (score < most || (best !== undefined && score === most)) continue;
    best = other;
    most = score;
  }
  return best;
}

function subjectOf(name: string): ReadonlySet<string> {
  const words = name.replace(VERB, "").match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return new Set(words.map((word) => word.toLowerCase().replace(/s$/, "")));
}
