import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, getFileInfo, type Options } from "prettier";
import { root } from "../pipeline.js";

const OPTIONS = JSON.parse(readFileSync(join(root, ".prettierrc.json"), "utf8")) as Options;

/** The files that prettier would change, or cannot read. Those it does not know are left out. */
export async function unclean(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const judged = [...files].map(async ([path, content]): Promise<readonly string[]> => {
    const { inferredParser } = await getFileInfo(path, { resolveConfig: false });
    if (inferredParser === null) return [];
    try {
      const clean = await check(content, { ...OPTIONS, overrides: [], parser: inferredParser } as Options);
      return clean ? [] : [path];
    } catch (error) {
      return [`${path}: ${(error as Error).message}`];
    }
  });
  return (await Promise.all(judged)).flat();
}
