import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, getFileInfo, type Options } from "prettier";
import { root } from "../pipeline.js";

const { printWidth } = JSON.parse(readFileSync(join(root, ".prettierrc.json"), "utf8")) as Options;

/** Of the documentation only Markdown is laid out for people to read. */
const FOR_BROWSERS = /^docs\/.*\.(?!md$)\w+$/;

/** Where prettier would change a file first, or why it cannot read it. Files it does not know are left out. */
export async function unclean(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const judged = [...files].map(async ([path, content]): Promise<readonly string[]> => {
    if (FOR_BROWSERS.test(path)) return [];
    const { inferredParser: parser } = await getFileInfo(path, { resolveConfig: false });
    if (parser === null) return [];
    try {
      const clean = await format(content, { parser, ...(printWidth && { printWidth }) });
      return clean === content ? [] : [`${path}:${firstDifference(content, clean)}`];
    } catch (error) {
      return [`${path}: ${(error as Error).message}`];
    }
  });
  return (await Promise.all(judged)).flat();
}

function firstDifference(content: string, clean: string): string {
  const [ours, theirs] = [content.split("\n"), clean.split("\n")];
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  const part = (lines: readonly string[]): string => lines.slice(at, at + 3).join("\n");
  return `${at + 1}\n${part(ours)}\n-- prettier:\n${part(theirs)}`;
}
