import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

export interface WebBundle {
  readonly text: string;
  /** What it is made of. */
  readonly files: readonly string[];
}

/** A program bundled for browsers. */
export async function bundleForWeb(code: string): Promise<WebBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { text: outputFiles[0]!.text, files: Object.keys(metafile.inputs) };
}
