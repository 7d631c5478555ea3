import { compile } from "../../generator/compile.js";
import { decodeFile } from "../../generator/load/load-service.js";
import type { Action, Model } from "../../generator/model/model.js";
import { platform, services } from "../pipeline.js";

/** Every service of the repository, by its name. */
export const models: ReadonlyMap<string, Model> = new Map(
  services.map((files) => [files.service, compile(files, platform, decodeFile).model!]),
);

/** The actions that a service still has. */
export function inForce({ actions }: Model): readonly Action[] {
  return [...actions.values()].filter(({ retired }) => retired === undefined);
}
