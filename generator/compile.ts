import { checkModel } from "./check/check-model.js";
import type { Finding } from "./diagnostics/diagnostic.js";
import type { Raw } from "./load/format/kinds.js";
import { loadService, type Decode, type RawSpec, type Sourced } from "./load/load-service.js";
import type { ServiceFiles } from "./load/spec-files.js";
import { buildModel } from "./model/build-model.js";
import type { Model } from "./model/model.js";

export interface Compiled {
  /** Absent when the spec has errors. */
  readonly model: Model | undefined;
  /** What it was built from; absent when the model is. */
  readonly raw: RawSpec | undefined;
  readonly findings: readonly Finding[];
}

/** Spec files to checked model. Pure: same files, same result. */
export function compile(
  service: ServiceFiles,
  platform: Sourced<Raw<"platform">>,
  decode: Decode,
): Compiled {
  const raw = loadService(service, decode);
  if (!raw.value) return { model: undefined, raw: undefined, findings: raw.findings };
  const built = buildModel(raw.value, platform);
  const whole = raw.findings.every(({ severity }) => severity !== "error");
  const findings = [
    ...raw.findings,
    ...built.findings,
    ...checkModel(built.model, raw.value, whole, platform),
  ];
  const sound = findings.every(({ severity }) => severity !== "error");
  return sound
    ? { model: built.model, raw: raw.value, findings }
    : { model: undefined, raw: undefined, findings };
}
