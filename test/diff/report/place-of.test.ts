import { expect, test } from "vitest";
import { placeOf } from "../../../generator/diff/report/place-of.js";
import { specModel } from "../spec-model.js";

const model = specModel({
  actions: { Act: { input: { Text: { format: "json", json: { members: { Key: {} } } } } } },
  structures: { Thing: { members: { Some: {} } } },
});
const act = "specs/demo/actions/Act.yaml";
const thing = "specs/demo/structures/Thing.yaml";

test.each([
  ["actions/Act", act, []],
  ["actions/Act/input/Text", act, ["input", "Text"]],
  ["actions/Act/input/Text/Key", act, ["input", "Text", "json", "members", "Key"]],
  ["actions/Act/output/Gone", act, ["output", "Gone"]],
  ["actions/Act/errors/Failed.So", act, ["errors"]],
  ["actions/Gone", "specs/demo/service.yaml", []],
  ["structures/Thing", thing, []],
  ["structures/Thing/Some", thing, ["members", "Some"]],
  ["structures/Gone/Some", "specs/demo/service.yaml", []],
  ["errors/Failed", "specs/demo/errors.yaml", ["Failed"]],
  ["service/regions/ap-one", "specs/demo/service.yaml", ["regions", "ap-one"]],
  ["service", "specs/demo/service.yaml", []],
  ["service/endpoint", "specs/demo/service.yaml", ["endpoint"]],
])("%s is in %s at %j", (path, file, at) => {
  expect(placeOf({ path, kind: "field" }, model)).toEqual({ file, path: at });
});

test.each([
  ["actions/Act", "action-rate", act, ["rate"]],
  ["actions/Act", "action-region-list", act, ["region"]],
  ["actions/Act", "action-names", act, []],
  ["structures/Thing", "structure-rule", thing, ["rules"]],
  ["actions/Gone", "action-rate", "specs/demo/service.yaml", []],
] as const)("%s, as far as %s goes, is in %s at %j", (path, kind, file, at) => {
  expect(placeOf({ path, kind }, model)).toEqual({ file, path: at });
});
