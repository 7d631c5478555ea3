import { WIDTH } from "../view/layout/doc.js";
import type { RenderedFile } from "./fill-template.js";
import { TemplateError } from "./template-tree.js";

/**
 * Formats what a user's own templates printed. Built-in templates print what prettier would, so a
 * run without own templates never loads it.
 */
export async function formatOwn(files: readonly RenderedFile[]): Promise<readonly RenderedFile[]> {
  if (files.every(({ own }) => own === undefined)) return files;
  const { format, getFileInfo } = await import("prettier");
  return Promise.all(
    files.map(async (file) => {
      if (!file.own) return file;
      const { inferredParser } = await getFileInfo(file.path, { resolveConfig: false });
      if (inferredParser === null) return file;
      try {
        return {
          ...file,
          content: await format(file.content, { parser: inferredParser, printWidth: WIDTH }),
        };
      } catch (error) {
        const detail = `printed a ${file.path} that cannot be formatted: ${(error as Error).message.split("\n")[0]}`;
        throw new TemplateError(file.own.file, undefined, undefined, detail);
      }
    }),
  );
}
