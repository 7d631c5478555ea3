import { existsSync } from "node:fs";

/** A module that the build of specpress leaves beside the tool; nothing when it runs from sources. */
export async function builtModule<T>(name: string): Promise<T | undefined> {
  const file = new URL(`./${name}`, import.meta.url);
  return existsSync(file) ? ((await import(file.href)) as T) : undefined;
}
