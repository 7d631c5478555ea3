import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runSync, type SyncOptions } from "../../generator/commands/sync.js";
import { curatedScene, metadataText, textsOf, type Scene, type World } from "../sync/sync-world.js";
import { memoryFolder, plant } from "../write/tree.js";
import { plainOutput } from "./plain-output.js";

const platform = readFileSync(
  fileURLToPath(new URL("../../specs/platform.yaml", import.meta.url)),
  "utf8",
);

/** A folder with the specs of a service, and metadata that is newer. */
export function plantScene(scene: Scene, metadata: World | string): string {
  const cwd = memoryFolder();
  plant(cwd, {
    ...textsOf(scene),
    "specs/platform.yaml": platform,
    "specs/demo/upstream.json": scene.upstream,
    "new.api.json": typeof metadata === "string" ? metadata : metadataText(metadata),
  });
  return cwd;
}

export const BEFORE: World = {
  actions: {
    StartThing: {
      input: [
        { name: "Size", type: "integer", required: true },
        { name: "Layout", type: "Layout" },
      ],
      output: [{ name: "Id", type: "string" }],
    },
    StopThing: { input: [{ name: "Id", type: "string", required: true }], output: [] },
  },
  structures: { Layout: [{ name: "Width", type: "integer" }] },
};

export const AFTER: World = {
  actions: {
    ListThings: { input: [], output: [{ name: "Names", type: "string", list: true }] },
    StartThing: {
      input: [
        { name: "Size", type: "integer" },
        { name: "Name", type: "string", doc: "The \u001b[2Jname, <b>at most</b>\nten characters." },
        { name: "Layout", type: "Layout" },
      ],
      output: [{ name: "Id", type: "string" }],
    },
  },
  structures: { Layout: [{ name: "Width", type: "float" }] },
};

/** A service of a person's, in a folder, with newer metadata beside it. */
export function plantDemo(metadata: World | string = AFTER): string {
  return plantScene(curatedScene(BEFORE), metadata);
}

/** Syncs the folder's service; says with what exit code, and all that was printed. */
export function sync(cwd: string, options: Partial<SyncOptions> = {}) {
  const { output, said } = plainOutput();
  const exit = runSync(
    {
      cwd,
      service: "demo",
      from: "new.api.json",
      examples: undefined,
      dryRun: false,
      json: false,
      baseline: false,
      release: undefined,
      time: undefined,
      ours: false,
      date: "2025-01-02",
      ...options,
    },
    output,
  );
  return { exit, said: said() };
}

export function specAt(cwd: string, path: string): string {
  return readFileSync(join(cwd, "specs/demo", path), "utf8");
}
