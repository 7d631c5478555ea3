import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exportedSurface } from "../../generator/typescript/exported-surface.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("says what callers see, and nothing of bodies or comments", () => {
  const folder = mkdtempSync(join(tmpdir(), "surface-"));
  try {
    writeFileSync(join(folder, "tsconfig.json"), `{ "compilerOptions": { "module": "nodenext" } }`);
    writeFileSync(
      join(folder, "other.ts"),
      `/** Hidden words. */\nexport interface Point { readonly x: number; /* y */ readonly y?: number }\n`,
    );
    writeFileSync(
      join(folder, "index.ts"),
      `export type { Point } from "./other.js";\nexport function add(a: number, b = 2): number { return a + b; }\nexport const one: 1 = 1;\nexport class Box { open(key: string): void { key; } }\nconst secret = 2;\n`,
    );
    const entry = join(folder, "index.ts");
    expect(exportedSurface(join(folder, "tsconfig.json"), [entry]).get(entry)).toEqual([
      { name: "Box", kind: "class", signature: "open(key: string): void" },
      {
        name: "Point",
        kind: "interface",
        signature: "export interface Point { readonly x: number; readonly y?: number }",
      },
      { name: "add", kind: "function", signature: "export function add(a: number, b = 2): number" },
      { name: "one", kind: "value", signature: "1" },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A rename or removal here breaks callers: it must be seen in a diff, not slip through. */
test("the names that @specpress/trtc exports are pinned", async () => {
  const entries = ["index", "actions", "errors", "schemas"].map((name) =>
    join(root, `generated/trtc/src/${name}.ts`),
  );
  const surface = exportedSurface(join(root, "generated/trtc/tsconfig.json"), entries);
  const text = [...surface].map(([entry, names]) => {
    const lines = names.map(({ kind, name }) => `${kind} ${name}\n`);
    return `# ${entry.slice(root.length)}\n${lines.join("")}`;
  });
  await expect(text.join("\n")).toMatchFileSnapshot("./trtc.surface.txt");
});
