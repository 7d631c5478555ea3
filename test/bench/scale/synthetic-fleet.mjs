// Synthetic metadata of as many services as the vendor has, to generated packages.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "../measure.mjs";
import { specpress } from "../model.mjs";
import { cells, processCost } from "./process-cost.mjs";
import { GIANT, syntheticFleet, writeFleet } from "./synthetic/fleet.mjs";

const SIZES = [1, 10, 100, 296];

export function benchFleet(work) {
  const costs = SIZES.map((services) => {
    const fleet = syntheticFleet({ services });
    const cost = fromMetadata(join(work, String(services)), fleet);
    return { services, actions: fleet.reduce((sum, { actions }) => sum + actions, 0), ...cost };
  });
  table("synthetic metadata to packages, by size (target for all: 60 s, 4 GB)", [
    ["services", "actions", "import", "generate", "clock", "all cores", "an action", "peak"],
    ...costs.map(({ services, actions, imported, generated }) => {
      const total = (key) => imported[key] + generated[key];
      const [clock, cores, peak] = cells({
        seconds: total("seconds"),
        cpu: total("cpu"),
        peak: Math.max(imported.peak, generated.peak),
      });
      return [
        String(services),
        String(actions),
        cells(imported)[0],
        cells(generated)[0],
        clock,
        cores,
        `${((total("cpu") / actions) * 1000).toFixed(2)} ms`,
        peak,
      ];
    }),
  ]);
  const all = join(work, String(SIZES.at(-1)));
  table(`${SIZES.at(-1)} services from there on`, [
    ["", "clock", "all cores", "peak"],
    ...afterwards(all).map(([name, cost]) => [name, ...cells(cost)]),
  ]);
  const { imported, generated } = fromMetadata(join(work, "giant"), [GIANT]);
  table(`one service of ${GIANT.actions} actions and ${GIANT.structures} structures`, [
    ["", "clock", "all cores", "peak"],
    ["import", ...cells(imported)],
    ["generate", ...cells(generated)],
  ]);
}

function fromMetadata(folder, fleet) {
  const files = writeFleet(join(folder, "metadata"), fleet);
  const specs = join(folder, "specs");
  const imported = processCost([specpress, "import", ...files, "--out", specs, "--quiet"], {
    cwd: folder,
  });
  return { imported, generated: run(folder, "generate", "--quiet") };
}

/** What people do with a fleet day by day. */
function afterwards(folder) {
  const [service] = readdirSync(join(folder, "specs")).filter((name) => !name.includes("."));
  const actions = join(folder, "specs", service, "actions");
  const file = join(actions, readdirSync(actions)[0]);
  const edit = (summary) =>
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(/^(draft|summary): .*$/m, `summary: ${summary}`),
    );
  const costs = [["generate, nothing changed", run(folder, "generate", "--quiet")]];
  edit("Does what nobody has thought of.");
  costs.push(["generate, one action changed", run(folder, "generate", "--quiet")]);
  costs.push(["generate --check", run(folder, "generate", "--check", "--quiet")]);
  rmSync(join(folder, "generated/.specpress"), { recursive: true });
  costs.push([
    "generate --check without what is remembered",
    run(folder, "generate", "--check", "--quiet"),
  ]);
  costs.push(["check", run(folder, "check", "--quiet")]);
  return costs;
}

function run(folder, ...args) {
  return processCost([specpress, ...args, "--cwd", folder], { cwd: folder });
}
