import type { Finding } from "../diagnostics/diagnostic.js";
import type { OpenedSpec } from "../load/compact-spec.js";
import { loadPlatform, loadService } from "../load/load-service.js";
import { buildModel } from "../model/build-model.js";
import type { Model } from "../model/model.js";

/** The model of a spec that a package carries; nothing but findings if somebody broke it. */
export function modelOf({ platform, service, decode }: OpenedSpec): {
  readonly model: Model | undefined;
  readonly findings: readonly Finding[];
} {
  const common = platform && loadPlatform(platform, decode);
  const spec = loadService(service, decode);
  const built = spec.value && common?.value ? buildModel(spec.value, common.value) : undefined;
  const findings = [
    ...(common?.findings ?? []),
    ...spec.findings,
    ...(built?.findings ?? []),
  ].filter(({ severity }) => severity === "error");
  return { model: findings.length > 0 ? undefined : built?.model, findings };
}
