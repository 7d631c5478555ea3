import { compile } from "../compile.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Raw } from "../load/format/kinds.js";
import { decodeFile, type Sourced } from "../load/load-service.js";
import { locate } from "../load/locate.js";
import type { ServiceFiles } from "../load/spec-files.js";

/** What is wrong with a service, at its place. */
export function checkService(
  service: ServiceFiles,
  platform: Sourced<Raw<"platform">>,
): readonly Diagnostic[] {
  const texts = new Map(service.files.map(({ path, text }) => [path, text]));
  const { findings } = compile(service, platform, decodeFile);
  return locate(findings, (file) => texts.get(file));
}
