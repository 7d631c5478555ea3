import { compile } from "../../../generator/compile.js";
import { decodeFile } from "../../../generator/load/load-service.js";
import type { Model } from "../../../generator/model/model.js";
import { platform, services } from "../../pipeline.js";

/** The models of the services in specs/. */
export const serviceModels: readonly Model[] = services.map((files) => {
  const { model, findings } = compile(files, platform, decodeFile);
  if (!model) throw new Error(`${files.service}: ${JSON.stringify(findings[0])}`);
  return model;
});
