import type { Spec } from "../spec-model.js";
import { pair, structure, type Case } from "./case.js";

const members = { Name: {} };
const retired = { release: 1 };
/** A structure that nothing uses comes and goes by itself. */
const unused = (body: object): Spec => ({ structures: { Thing: { members, ...body } } });
const deleted = [{ release: 2 }, { release: 1, deletedStructures: ["Thing"] }];
const twice: Spec = {
  actions: { Act: { input: { It: { type: "Thing" } }, output: { It: { type: "Thing" } } } },
  structures: { Thing: { members } },
};

export const structureCases: readonly Case[] = [
  pair("structure-added", {}, unused({})),
  pair("structure-recreated", { releases: deleted }, { ...unused({}), releases: deleted }),
  pair("structure-removed", unused({}), {}),
  pair("structure-tombstone-added", {}, unused({ retired })),
  pair("structure-tombstone-removed", unused({ retired }), {}),
  pair("structure-retired", structure({ members }), structure({ members, retired })),
  pair("structure-restored", structure({ members, retired }), structure({ members })),
  pair(
    "structure-retirement-reworded",
    structure({ members, retired }),
    structure({ members, retired: { ...retired, use: "Other" } }),
  ),
  pair("structure-hidden", structure({ members }), structure({ members, hidden: true })),
  pair("structure-shown", structure({ members, hidden: true }), structure({ members })),
  pair("structure-names-changed", structure({ members }, "output"), twice, {
    along: ["request-parameter-added-optional"],
  }),
  pair("structure-names-added", structure({ members }), twice, {
    along: ["response-parameter-added"],
  }),
  pair("structure-docs-changed", structure({ members }), structure({ members, doc: "Keeps." })),
];
