// What a release costs that changes a little of the largest service.
import { existsSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { table } from "../measure.mjs";
import { specpress } from "../model.mjs";
import { cells, medianCost, processCost } from "./process-cost.mjs";
import { syntheticFleet } from "./synthetic/fleet.mjs";
import { syntheticService } from "./synthetic/service.mjs";

export function benchSync(work) {
  const largest = syntheticFleet({ services: 8 }).sort((a, b) => b.actions - a.actions)[0];
  const metadata = syntheticService(largest);
  const [before, after] = ["before", "after"].map((name) => join(work, `${name}.api.json`));
  writeFileSync(before, JSON.stringify(metadata));
  writeFileSync(after, JSON.stringify(released(metadata)));
  const [specs, fresh] = [join(work, "specs"), join(work, "fresh")];
  processCost([specpress, "import", before, "--out", fresh, "--quiet"], { cwd: work });
  if (!existsSync(join(fresh, largest.name, "upstream.json"))) {
    const baseline = [
      specpress,
      "sync",
      largest.name,
      "--from",
      before,
      "--baseline",
      "--cwd",
      work,
    ];
    cpSync(fresh, specs, { recursive: true });
    processCost(baseline, { cwd: work });
    cpSync(specs, fresh, { recursive: true });
  }
  const cost = medianCost([specpress, "sync", largest.name, "--from", after, "--cwd", work], {
    cwd: work,
    runs: 3,
    before: () => {
      rmSync(specs, { recursive: true, force: true });
      cpSync(fresh, specs, { recursive: true });
    },
  });
  table(`sync of one release into the largest service, ${largest.actions} actions [2 s]`, [
    ["", "clock", "all cores", "peak"],
    ["sync", ...cells(cost)],
  ]);
}

/** A release as they come: some parameters and actions more, some fewer, some types changed. */
function released(metadata) {
  const next = structuredClone(metadata);
  const names = Object.keys(next.actions);
  for (const name of names.slice(0, 10)) next.objects[`${name}Request`].members.push(NEW);
  for (const name of names.slice(10, 14)) next.objects[`${name}Request`].members.shift();
  for (const name of names.slice(14, 18)) {
    const [member] = next.objects[`${name}Request`].members;
    if (member) Object.assign(member, { type: "float", member: "float" });
  }
  for (const name of names.slice(18, 20)) next.actions[name].status = "deprecated";
  for (const name of names.slice(20, 22)) delete next.actions[name];
  for (const name of names.slice(22, 25)) {
    const [input, output] = [`New${name}Request`, `New${name}Response`];
    next.actions[`New${name}`] = { ...next.actions[name], input, output };
    next.objects[input] = next.objects[`${name}Request`];
    next.objects[output] = next.objects[`${name}Response`];
  }
  return next;
}

const NEW = {
  disabled: false,
  document: "Whether to wait. Valid values: `on`, `off`. Default value: `off`.",
  example: "on",
  member: "string",
  name: "WaitForRelease",
  required: false,
  type: "string",
};
