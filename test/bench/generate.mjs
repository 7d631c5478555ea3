import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, openApi, root, specpress } from "./model.mjs";
import { table, timeProcess } from "./measure.mjs";
import { scratch } from "./scratch.mjs";

/** Whole processes: `generate trtc` from nothing, unchanged and after one edit, beside two peers. */
export async function benchGenerate() {
  const work = mkdtempSync(join(tmpdir(), "specpress-bench-"));
  try {
    cpSync(join(root, "specs"), join(work, "specs"), { recursive: true });
    const ours = measureOurs(work);
    const peers = measurePeers();
    const seconds = (value) => `${value.toFixed(2)} s`;
    table("generate trtc (median of 5 whole processes; ratio: times specpress from nothing)", [
      ["", "time", "ratio"],
      ["specpress, from nothing: client, validators, docs", seconds(ours.fresh), "1.0"],
      [
        "specpress, nothing changed",
        seconds(ours.unchanged),
        (ours.unchanged / ours.fresh).toFixed(1),
      ],
      [
        "specpress, one action changed",
        seconds(ours.edited),
        (ours.edited / ours.fresh).toFixed(1),
      ],
      ...peers.map(([name, time]) => [name, seconds(time), (time / ours.fresh).toFixed(1)]),
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measureOurs(work) {
  const out = join(work, "generated");
  const args = [specpress, "generate", "trtc", "--cwd", work, "--quiet"];
  const run = (before) => timeProcess(process.execPath, args, { cwd: work, before });
  const fresh = run(() => rmSync(out, { recursive: true, force: true }));
  const unchanged = run(() => {});
  const file = join(work, "specs/trtc/actions/DismissRoom.yaml");
  const text = readFileSync(file, "utf8");
  let edits = 0;
  const edited = run(() =>
    writeFileSync(file, text.replace(/^summary: .*$/m, `summary: Closes a room, edit ${edits++}.`)),
  );
  return { fresh, unchanged, edited };
}

function measurePeers() {
  const folder = scratch("generators", [
    "@hey-api/openapi-ts",
    "openapi-typescript",
    "prettier@3",
    "typescript@5.9",
    "zod@4",
  ]);
  writeFileSync(join(folder, "api.json"), JSON.stringify(openApi([inspect("trtc")])));
  writeFileSync(
    join(folder, "openapi-ts.config.mjs"),
    `export default { input: "api.json", output: { path: "hey", postProcess: ["prettier"] }, logs: { level: "silent" }, plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod"] };\n`,
  );
  const bin = (name) => join(folder, "node_modules/.bin", name);
  const clean = () => rmSync(join(folder, "hey"), { recursive: true, force: true });
  const hey = timeProcess(bin("openapi-ts"), [], { cwd: folder, before: clean });
  const types = timeProcess(
    "sh",
    [
      "-c",
      `${bin("openapi-typescript")} api.json -o types.ts && ${bin("prettier")} --write types.ts`,
    ],
    { cwd: folder },
  );
  return [
    ["hey-api/openapi-ts, formatted: client, types, zod", hey],
    ["openapi-typescript, formatted: types only", types],
  ];
}
