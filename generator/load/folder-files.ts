import type { Folder } from "./folder.js";

/** Every file below a path of a folder, by its path from there, with forward slashes. */
export function filesOf(folder: Folder, path: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const walk = (below: string): void => {
    for (const entry of folder.entries(join(path, below))) {
      const here = join(below, entry.name);
      if (entry.folder) walk(here);
      else files.set(here, folder.read(join(path, here)).toString("utf8"));
    }
  };
  walk("");
  return files;
}

function join(above: string, below: string): string {
  return above === "" ? below : below === "" ? above : `${above}/${below}`;
}
