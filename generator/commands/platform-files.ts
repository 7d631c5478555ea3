import { join } from "node:path";
import { kinds, kindSchema, specSchema, type Kind } from "../load/format/kinds.js";
import { folderOnDisk, type Folder } from "../load/folder.js";
import { readTextFile } from "../load/text-file.js";
import { PACKAGE } from "./templates.js";

interface File {
  readonly path: string;
  readonly content: string;
}

/** What a folder of specs needs besides its services, as far as it is not there. */
export function platformFiles(out: string): readonly File[] {
  const folder = folderOnDisk(out);
  const files: readonly File[] = [
    { path: "platform.yaml", content: ownPlatform() },
    { path: "spec.schema.json", content: jsonText(specSchema()) },
    ...(Object.keys(kinds) as readonly Kind[]).map((kind) => ({
      path: `schema/${kind}.json`,
      content: jsonText(kindSchema(kind)),
    })),
  ];
  return files.filter(({ path }) => !isThere(folder, path));
}

/** The platform is the same for every service: the package brings the description of it. */
function ownPlatform(): string {
  const file = "specs/platform.yaml";
  const text = readTextFile(join(PACKAGE, file), file);
  if (typeof text === "string") return text;
  throw new Error(`the package lacks ${file}: ${text.message}`);
}

function isThere(folder: Folder, path: string): boolean {
  const slash = path.lastIndexOf("/");
  const entries = folder.entries(path.slice(0, Math.max(0, slash)));
  return entries.some(({ name }) => name === path.slice(slash + 1));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
