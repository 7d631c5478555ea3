import { expect, test } from "vitest";
import { usualRegion } from "../../generator/mock/usual-region.js";
import { inForce, models } from "./real-models.js";

test("no region is taken by more actions", () => {
  for (const model of models.values()) {
    const taking = (region: string): number =>
      inForce(model).filter(
        ({ region: { use, allowed } }) =>
          use !== "unused" && (allowed ?? model.regions).includes(region),
      ).length;
    const most = Math.max(0, ...model.regions.map(taking));
    expect(taking(usualRegion([model])), model.service).toBeGreaterThanOrEqual(most);
  }
  expect(usualRegion([])).toBe("ap-guangzhou");
});
