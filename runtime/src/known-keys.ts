/**
 * Refuses keys that would be ignored in silence. A misspelt `secretkey` otherwise ends in an error
 * about something else, far away. Names the key and never its value, which may be secret.
 */
export function rejectUnknownKeys(what: string, value: object, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = known.find((name) => plain(name) === plain(key));
    const hint = meant === undefined ? `known: ${known.join(", ")}` : `did you mean "${meant}"?`;
    throw new TypeError(`${what} has an unknown key "${key}" (${hint})`);
  }
}

function plain(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}
