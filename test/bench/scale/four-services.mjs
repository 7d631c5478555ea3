// The four services of this repository, as a user runs specpress, beside other generators.
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table, timeProcess } from "../measure.mjs";
import { inspect, openApi, root, specpress } from "../model.mjs";
import { scratch } from "../scratch.mjs";
import { cells, medianCost } from "./process-cost.mjs";

export function benchFourServices(work) {
  cpSync(join(root, "specs"), join(work, "specs"), { recursive: true });
  const out = join(work, "generated");
  const generate = [specpress, "generate", "--cwd", work, "--quiet"];
  const fresh = medianCost(generate, {
    cwd: work,
    before: () => rmSync(out, { recursive: true, force: true }),
  });
  const unchanged = medianCost(generate, { cwd: work });
  const file = join(work, "specs/trtc/actions/DismissRoom.yaml");
  const text = readFileSync(file, "utf8");
  const edited = medianCost(generate, {
    cwd: work,
    before: (run) =>
      writeFileSync(file, text.replace(/^summary: .*$/m, `summary: Closes a room, edit ${run}.`)),
  });
  const types = timeProcess(process.execPath, typeCheck(work), { cwd: work, runs: 3 });
  table("four services (medians of whole processes; target in brackets)", [
    ["", "clock", "all cores", "peak"],
    ["from nothing: client, validators, docs [1.2 s]", ...cells(fresh)],
    ["nothing changed [0.25 s]", ...cells(unchanged)],
    ["one action changed [0.4 s]", ...cells(edited)],
    // Not a node program: what it takes of the cores does not show here.
    ["type check of all that was generated [3 s]", `${types.toFixed(2)} s`, "", ""],
  ]);
  benchPeers(fresh.seconds);
}

/** One program of all generated sources. */
function typeCheck(work) {
  symlinkSync(join(root, "node_modules"), join(work, "node_modules"), "junction");
  cpSync(join(root, "runtime/tsconfig.json"), join(work, "runtime.tsconfig.json"));
  writeFileSync(
    join(work, "tsconfig.json"),
    JSON.stringify({
      extends: "./runtime.tsconfig.json",
      compilerOptions: {
        composite: false,
        isolatedDeclarations: false,
        emitDeclarationOnly: false,
        noEmit: true,
        rootDir: ".",
        tsBuildInfoFile: null,
      },
      include: readdirSync(join(work, "generated"))
        .filter((name) => !name.startsWith("."))
        .map((name) => `generated/${name}/src`),
    }),
  );
  return [join(root, "node_modules/typescript/bin/tsc"), "-p", work];
}

const PACKAGES = [
  "@hey-api/openapi-ts",
  "openapi-typescript",
  "orval",
  "prettier@3",
  "typescript@5.9",
  "zod@4",
];

/** The same API as OpenAPI, through others. They make no docs and no packages. */
function benchPeers(ours) {
  const folder = scratch("scale-peers", PACKAGES);
  const services = readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "schema")
    .map(({ name }) => name);
  writeFileSync(join(folder, "api.json"), JSON.stringify(openApi(services.map(inspect))));
  writeFileSync(
    join(folder, "openapi-ts.config.mjs"),
    `export default { input: "api.json", output: { path: "hey", postProcess: ["prettier"] }, logs: { level: "silent" }, plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod"] };\n`,
  );
  const target = (client, file) =>
    `{ input: "./api.json", output: { target: "orval/${file}.ts", client: "${client}", prettier: true } }`;
  writeFileSync(
    join(folder, "orval.config.mjs"),
    `export default { client: ${target("fetch", "client")}, zod: ${target("zod", "zod")} };\n`,
  );
  const bin = (name) => join(folder, "node_modules/.bin", name);
  const clean = () => {
    for (const made of ["hey", "orval"])
      rmSync(join(folder, made), { recursive: true, force: true });
  };
  const time = (command, args = []) =>
    timeProcess(command, args, { cwd: folder, runs: 3, before: clean });
  const types = `${bin("openapi-typescript")} api.json -o types.ts && ${bin("prettier")} --write types.ts`;
  const row = (name, seconds) => [
    name,
    `${seconds.toFixed(2)} s`,
    `${(seconds / ours).toFixed(1)} times specpress`,
  ];
  table("others on the same API, formatted (median of 3 whole processes)", [
    row("hey-api/openapi-ts: client, types, zod", time(bin("openapi-ts"))),
    row("orval: client, types, zod", time(bin("orval"))),
    row("openapi-typescript: types only", time("sh", ["-c", types])),
  ]);
}
