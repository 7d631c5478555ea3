import { expect, test } from "vitest";
import { siteOf } from "../../generator/commands/service-site.js";
import { isRecorded } from "../../generator/history/find-state.js";
import { modelAt } from "../../generator/history/model-at.js";
import { unclean } from "../golden/prettier-clean.js";
import { typeErrors } from "../golden/type-check.js";
import { platform, render, renderPages } from "../pipeline.js";
import { recorded, type RecordedService } from "./real-specs.js";

/** The package that would be generated for a state, in memory. */
function packageAt({ name, spec, record }: RecordedService, index: number) {
  const { date } = record.states[index]!;
  const past = modelAt(spec, platform, { date });
  if (!isRecorded(past)) throw new Error(past.problem);
  const pages = renderPages(siteOf(past.model, spec, platform));
  const files = new Map(
    [...render(past.model), ...pages].map(({ path, content }) => [
      path.replace(`${name}/`, ""),
      content,
    ]),
  );
  return { name: `${name}-${date}`, files };
}

test("packages of every fifth state, the first included, compile", { timeout: 180_000 }, () => {
  const packages = recorded.flatMap((service) => {
    const states = [...service.record.states.keys()].reverse();
    return states.filter((_, age) => age % 5 === 0).map((index) => packageAt(service, index));
  });
  expect(packages.length).toBeGreaterThanOrEqual(31);
  expect(typeErrors(packages)).toEqual([]);
});

test.each(recorded)("prettier would change nothing of $name's first package", async (service) => {
  const { files } = packageAt(service, service.record.states.length - 1);
  expect(await unclean(files)).toEqual([]);
});

test("a page of the past does not call undocumented what is only not recorded", () => {
  const trtc = recorded.find(({ name }) => name === "trtc")!;
  const page = packageAt(trtc, 10).files.get("docs/dismiss-room.md")!;
  expect(page).toContain(
    "- Rate limit: not recorded\n- Region: required, which ones is not recorded",
  );
  expect(page).toContain("Which error codes it had is not recorded.");
  expect(page).not.toMatch(/documented|The documents/);
});
