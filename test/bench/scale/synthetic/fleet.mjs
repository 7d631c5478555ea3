import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chance } from "./chance.mjs";
import { serviceName } from "./names.mjs";
import { syntheticService } from "./service.mjs";

/** The vendor's 296 files have 15,210 actions, and its largest service 613 of them. */
const ACTIONS_PER_SERVICE = 15_210 / 296;
const LARGEST = 613;

/** What a fleet is made of, smallest differences first: the same for any number, prefix by prefix. */
export function syntheticFleet({ services, seed = "fleet" }) {
  const dice = chance(seed);
  const fleet = [];
  for (let number = 0; number < services; number++) {
    const twin = number % 40 === 39 ? fleet[number - 1] : undefined;
    // 0.85 of spread gives the vendor's mix of many small and a few large ones; the mean of such
    // sizes is above their middle by the factor below.
    const middle = ACTIONS_PER_SERVICE / Math.exp(0.85 ** 2 / 2);
    const actions =
      number === 7 ? LARGEST : Math.min(LARGEST, Math.max(1, dice.size(middle, 0.85)));
    const structures = number === 7 ? 485 : Math.round(actions * (0.6 + dice.next() * 0.7));
    fleet.push({
      name: twin?.name ?? serviceName(number),
      version: twin ? "2021-08-20" : "2018-03-12",
      actions,
      structures,
      seed,
    });
  }
  return fleet;
}

/** Larger than anything that the vendor has. */
export const GIANT = {
  name: "giant",
  version: "2020-01-01",
  actions: 1200,
  structures: 4000,
  seed: "giant",
};

/** Writes the metadata of a fleet; returns the files. */
export function writeFleet(folder, fleet) {
  mkdirSync(folder, { recursive: true });
  return fleet.map((options) => {
    const file = join(folder, `${options.name}.${options.version.replaceAll("-", "")}.api.json`);
    writeFileSync(file, JSON.stringify(syntheticService(options)));
    return file;
  });
}
