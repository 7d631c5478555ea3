import { expect, test } from "vitest";
import { collect } from "../../generator/check/lint.js";
import { regionUnknown } from "../../generator/check/region-unknown.js";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform, problems, service, serviceFiles } from "./check-yaml.js";

const files = (region: string): Record<string, string> => ({
  "actions/Act.yaml": `
region: ${region}
examples:
  - { title: Call it, region: ap-one, input: {} }
`,
});

// The service's own regions are the model's business.
test("a region of the service that the platform does not know", () => {
  const text = service("TouchAll").replace("ap-one", "ap-nowhere");
  expect(problems({ "service.yaml": text })).toEqual(["service.yaml:6 region-unknown"]);
});

test.each(["[ap-one, ap-tow]", "{ use: optional, allowed: [ap-one, ap-tow] }"])("%s", (region) => {
  expect(regionProblems(files(region))).toEqual([
    "region-unknown at region",
    'did you mean "ap-two"?',
  ]);
});

test("a region of an example", () => {
  const act = `
region: required
examples:
  - { title: Call it, region: ap-tow, input: {} }
`;
  expect(regionProblems({ "actions/Act.yaml": act })[0]).toBe("region-unknown at examples");
});

test("regions of the platform", () => {
  expect(regionProblems(files("[ap-one, ap-two]"))).toEqual([]);
});

function regionProblems(yaml: Record<string, string>): readonly string[] {
  const { value: raw } = loadService(serviceFiles(yaml), decodeFile);
  const { model } = buildModel(raw!, platform);
  return collect([regionUnknown], model, { ...raw!, platform }).flatMap(
    ({ code, path, message }) => [`${code} at ${path[0]}`, message.replace(/.*, /, "")],
  );
}
