import { fileURLToPath } from "node:url";
import { listServices, readPlatform, readService } from "../../generator/load/spec-files.js";
import type { SpecFile } from "../../generator/load/spec-files.js";

export const SPECS = fileURLToPath(new URL("../../specs", import.meta.url));

/** Every spec file of the repository. */
export function realSpecs(): readonly SpecFile[] {
  const platform = readPlatform(SPECS, "specs").file;
  const services = listServices(SPECS).flatMap((name) => readService(SPECS, "specs", name).files);
  return [...(platform ? [platform] : []), ...services];
}
