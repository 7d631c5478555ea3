import { compile } from "../../generator/compile.js";
import { decodeFile, loadPlatform } from "../../generator/load/load-service.js";
import { listServices, readPlatform, readService } from "../../generator/load/spec-files.js";
import type { Action, Model } from "../../generator/model/model.js";
import { SPECS } from "../load/real-specs.js";

const platform = loadPlatform(readPlatform(SPECS, "specs").file!, decodeFile).value!;

/** Every service of the repository, by its name. */
export const models: ReadonlyMap<string, Model> = new Map(
  listServices(SPECS).map((name) => {
    const { model, findings } = compile(readService(SPECS, "specs", name), platform, decodeFile);
    if (model) return [name, model];
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  }),
);

/** The actions that a service still has. */
export function inForce({ actions }: Model): readonly Action[] {
  return [...actions.values()].filter(({ retired }) => retired === undefined);
}
