import { compile } from "../../generator/compile.js";
import { decodeFile } from "../../generator/load/load-service.js";
import type { Model } from "../../generator/model/model.js";
import { platform, services } from "../pipeline.js";

/** Every service of the repository, by its name. */
export const models: ReadonlyMap<string, Model> = new Map(
  services.map((files) => [files.service, compile(files, platform, decodeFile).model!]),
);
