import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, table, timeProcess } from "./measure.mjs";
import { root, specpress } from "./model.mjs";

/** The largest service that the vendor describes: 613 actions, 1,711 objects, 3 MB of metadata. */
const ACTIONS = 613;
const OBJECTS = 1711;
const BYTES = 3_000_000;

/** Always the same numbers. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TYPES = [
  ["string", "string"],
  ["int", "int64"],
  ["bool", "bool"],
  ["float", "float"],
];

/** One in eight is a structure: one of those behind `from`, as they are nested in real services. */
function member(name, next, from, structures) {
  const inner = from + 1 + next(12);
  const nested = next(8) === 0 && inner < structures;
  const [type, exact] = nested
    ? [next(2) === 0 ? "object" : "list", `Structure${inner}`]
    : TYPES[next(TYPES.length)];
  const document = `What ${name} is for, in as many words as such a description has on the average.`;
  return {
    disabled: false,
    document,
    example: "",
    member: exact,
    name,
    required: next(3) === 0,
    type,
  };
}

/** Metadata of that size; `edited` of its members differ from those that another seed leaves alone. */
function metadata(edited) {
  const next = random(7);
  const structures = OBJECTS - 2 * ACTIONS;
  const names = [
    ...Array.from({ length: ACTIONS }, (_, i) => `Action${i}Request`),
    ...Array.from({ length: ACTIONS }, (_, i) => `Action${i}Response`),
    ...Array.from({ length: structures }, (_, i) => `Structure${i}`),
  ];
  const perObject = Math.round(BYTES / OBJECTS / 212);
  const all = names.map((name, index) => {
    const own = index - 2 * ACTIONS;
    const from = own < 0 ? next(structures) : own;
    return [
      name,
      Array.from({ length: perObject }, (_, i) => member(`Member${i}`, next, from, structures)),
    ];
  });
  const edit = random(11);
  for (let i = 0; i < edited; i++) {
    const [, members] = all[edit(all.length)];
    const one = members[edit(members.length)];
    const how = edit(4);
    if (how === 0) one.required = !one.required;
    else if (how === 1) one.name = `${one.name}Renamed${i}`;
    else if (how === 2) one.disabled = true;
    else Object.assign(one, { type: "string", member: "string" });
  }
  return JSON.stringify({
    actions: Object.fromEntries(
      Array.from({ length: ACTIONS }, (_, i) => [
        `Action${i}`,
        {
          document: `Does what action ${i} does.`,
          input: `Action${i}Request`,
          name: `Action ${i}`,
          output: `Action${i}Response`,
          status: "online",
        },
      ]),
    ),
    metadata: { apiVersion: "2024-01-01", serviceShortName: "bench" },
    objects: Object.fromEntries(
      all.map(([name, members]) => [name, { document: "Holds.", members, type: "object" }]),
    ),
    version: "1.0",
  });
}

const REPORT =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS))";

/** The most memory that a run of node held, in MB. */
function memoryOf(args) {
  const { stderr } = spawnSync(process.execPath, ["--import", REPORT, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return Number(/maxrss (\d+)/.exec(stderr)[1]) / 1024;
}

export function benchDiff() {
  const folder = mkdtempSync(join(tmpdir(), "specpress-bench-diff-"));
  try {
    const file = (name, edited) => {
      const path = join(folder, `${name}.api.json`);
      writeFileSync(path, metadata(edited));
      return path;
    };
    const before = file("before", 0);
    const rows = [["diff, whole process", "time", "memory"]];
    for (const edited of [0, 50, 2000]) {
      const args = [specpress, "diff", before, file(`after-${edited}`, edited)];
      const seconds = timeProcess(process.execPath, args, { cwd: root });
      const memory = median([1, 2, 3].map(() => memoryOf(args)));
      rows.push([`${edited} edits`, `${seconds.toFixed(2)} s`, `${memory.toFixed(0)} MB`]);
    }
    const size = (statSync(before).size / 1e6).toFixed(1);
    table(`Two metadata files of ${size} MB: ${ACTIONS} actions, ${OBJECTS} objects`, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
