import type { Path } from "../../diagnostics/diagnostic.js";
import { yamlLocator } from "../../load/parse-yaml.js";

/** `specs/trtc/actions/DismissRoom.yaml:12`, or only the file, when its text is not at hand. */
export function specPlace(
  file: string,
  path: Path,
  textOf: ((file: string) => string | undefined) | undefined,
): string {
  const text = textOf?.(file);
  if (text === undefined) return file;
  const [start] = yamlLocator(text)(path, "key");
  return `${file}:${text.slice(0, start).split("\n").length}`;
}
