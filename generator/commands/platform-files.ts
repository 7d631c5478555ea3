import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, kindSchema, specSchema, type Kind } from "../load/format/kinds.js";
import { PACKAGE } from "./templates.js";

interface File {
  readonly path: string;
  readonly content: string;
}

/** What a folder of specs needs besides its services, as far as it is not there. */
export function platformFiles(out: string): readonly File[] {
  const files: readonly File[] = [
    { path: "platform.yaml", content: readFileSync(join(PACKAGE, "specs/platform.yaml"), "utf8") },
    { path: "spec.schema.json", content: jsonText(specSchema()) },
    ...(Object.keys(kinds) as readonly Kind[]).map((kind) => ({
      path: `schema/${kind}.json`,
      content: jsonText(kindSchema(kind)),
    })),
  ];
  return files.filter(({ path }) => !existsSync(join(out, path)));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
