import type { GivenParameter } from "./parse-words.js";

/** Reads a named file, or standard input for `-`. */
export type ReadText = (name: string) => Promise<string | { readonly problem: string }>;

/**
 * `@file` gives what a file holds and `@-` what standard input does, without the line end at its
 * end: so a secret stays out of the shell's history and of the list of processes. `@@x` is `@x`.
 */
export async function readGiven(
  given: readonly GivenParameter[],
  read: ReadText,
): Promise<{ readonly given: readonly GivenParameter[]; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  const all: GivenParameter[] = [];
  for (const { name, text } of given) {
    if (!text?.startsWith("@")) all.push({ name, text });
    else if (text.startsWith("@@")) all.push({ name, text: text.slice(1) });
    else {
      const content = await read(text.slice(1));
      if (typeof content === "string") all.push({ name, text: content.replace(/\r?\n$/, "") });
      else
        problems.push(`--${name}: ${content.problem} (a value that begins with @ is written @@…)`);
    }
  }
  return { given: all, problems };
}
