import { join } from "node:path";
import { compactSpec, packSpec, type Makers } from "../load/compact-spec.js";
import { readPlatform, readService } from "../load/spec-files.js";
import { readTemplates, type TemplateTree } from "../render/template-tree.js";
import { digest } from "./digest.js";

/**
 * The spec that a package is to carry, packed. `root` has the specs, `own` the templates. Packages are
 * built from it, so it stands in a file of its own in the built tool.
 */
export function packService(
  root: string,
  own: string,
  service: string,
  made: Omit<Makers, "templates">,
): Buffer {
  const specs = join(root, "specs");
  const { file, findings } = readPlatform(specs, "specs");
  const files = readService(specs, "specs", service);
  const [problem] = [...findings, ...files.findings];
  if (!file || problem) throw new Error(`specs/${service}: ${problem?.message}`);
  const templates = templatesDigest(readTemplates(join(own, "templates"), undefined));
  return packSpec(compactSpec(file, files, { ...made, templates }));
}

/** Names the templates that packages are made with. */
export function templatesDigest({ pages, partials }: TemplateTree): string {
  const used = pages.filter(({ path }) => path.startsWith("[service]/"));
  return digest([...used, ...partials.values()].flatMap(({ path, text }) => [path, text]));
}
