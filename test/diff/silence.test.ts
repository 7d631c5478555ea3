import { expect, test } from "vitest";
import {
  ACTION_FACTS,
  ERROR_FACTS,
  FIELD_FACTS,
  SERVICE_FACTS,
  STRUCTURE_FACTS,
  type FactKind,
} from "../../generator/diff/fact.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { silenceOf, silenceWords } from "../../generator/diff/silence.js";
import { metadataOf } from "./metadata-of.js";
import { specModel } from "./spec-model.js";

const ALL: readonly FactKind[] = [
  ...SERVICE_FACTS,
  ...ACTION_FACTS,
  ...STRUCTURE_FACTS,
  ...ERROR_FACTS,
  ...FIELD_FACTS,
];

/** What a record of the past tells; metadata tells neither of hosts nor of regions, nor what the package is called. */
const RECORDED: readonly FactKind[] = [
  "service-name",
  "service-wire-name",
  "service-version",
  "service-endpoint",
  "service-region",
  "action",
  "action-deprecation",
  "action-retirement",
  "action-names",
  "structure",
  "structure-retirement",
  "structure-names",
  "field",
  "field-type",
  "field-required",
  "field-nullable",
  "field-hidden",
];

test("of each kind of fact it is decided whether a record and metadata tell it", () => {
  const told = (silent: ReadonlySet<FactKind>): readonly FactKind[] =>
    ALL.filter((kind) => !silent.has(kind));
  expect(told(silenceOf("specs", "record"))).toEqual(ALL.filter((kind) => RECORDED.includes(kind)));
  expect(told(silenceOf("metadata", "specs"))).toEqual(
    ALL.filter((kind) => RECORDED.includes(kind) && !/endpoint|region|service-name/.test(kind)),
  );
  expect(told(silenceOf("metadata", "record"))).toEqual(told(silenceOf("specs", "metadata")));
});

test("two sources of a kind know the same", () => {
  expect([...silenceOf("specs", "specs"), ...silenceOf("metadata", "metadata")]).toEqual([]);
  expect([...silenceOf("record", "record")]).toEqual(["service-docs", "action-category"]);
});

test("what is not compared is said", () => {
  expect(silenceWords("specs", "specs")).toBeUndefined();
  expect(silenceWords("record", "specs")).toMatch(
    /^Not compared, because the record of the past does not tell: limits, /,
  );
  expect(silenceWords("record", "metadata")).toMatch(
    /^Not compared, because the record of the past and upstream metadata do not tell: .*, hosts, regions\.$/,
  );
});

test("specs that say more than metadata are no different from it", () => {
  const metadata = metadataOf(
    JSON.stringify({
      actions: {
        Stay: {
          document: "Other words.",
          input: "In",
          name: "Stays",
          output: "Out",
          status: "online",
        },
      },
      metadata: { apiVersion: "2024-01-01", serviceShortName: "demo" },
      objects: {
        In: {
          document: "",
          members: [{ name: "Id", type: "int", member: "uint64", document: "", required: true }],
        },
        Out: {
          document: "",
          members: [{ name: "RequestId", type: "string", member: "string", document: "" }],
        },
      },
    }),
  );
  const specs = specModel({
    service: { regions: ["ap-two"], endpoints: { regional: { "ap-two": "two.example.com" } } },
    actions: {
      Stay: {
        rate: "20/s",
        region: "required",
        errors: ["Failed"],
        input: { Id: { type: "integer", required: true, min: 1 } },
      },
    },
  });
  expect(diffModels(specs, metadata, silenceOf("specs", "metadata"))).toEqual([]);
  expect(diffModels(specs, metadata).length).toBeGreaterThan(5);
});
