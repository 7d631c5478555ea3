/** Sections by name, and in each the values by key. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Parses `[section]` and `key = value` lines. Spellings of a key count as one (`secret_id`,
 * `secretId`); other lines are comments, or mean something to somebody else.
 */
export function parseIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const line of text.split(/[\r\n]+/)) {
    const [, name] = /^\s*\[(.*)\]\s*$/.exec(line) ?? [];
    const [, key, value] = /^\s*([\w-]+)\s*[=:](.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      section = sections.get(name.trim()) ?? new Map();
      sections.set(name.trim(), section);
    } else if (key !== undefined && value !== undefined) {
      section?.set(keyOf(key), value.trim().replace(/^(["'])(.*)\1$/, "$2"));
    }
  }
  return sections;
}

/** The one spelling that stands for all of a key's. */
export function keyOf(name: string): string {
  return name.replace(/[_-]/g, "").toLowerCase();
}
