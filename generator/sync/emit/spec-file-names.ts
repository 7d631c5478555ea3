/**
 * A file for each name. Of names that differ in case only, which some file systems take for one, the
 * first keeps its own.
 */
export function specFileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    names.map((name) => {
      const twin = (taken.get(name.toLowerCase()) ?? 0) + 1;
      taken.set(name.toLowerCase(), twin);
      return [name, twin === 1 ? `${name}.yaml` : `${name}.${twin}.yaml`];
    }),
  );
}
