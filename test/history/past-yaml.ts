import { isRecorded } from "../../generator/history/find-state.js";
import { modelAt, type Past } from "../../generator/history/model-at.js";
import type { Basis } from "../../generator/history/rewind.js";
import { parseTarget } from "../../generator/history/target.js";
import { decodeFile, loadService, type RawSpec } from "../../generator/load/load-service.js";
import { platform, serviceFiles, type YamlFiles } from "../check/check-yaml.js";

/** Small specs as they are read; what is wrong with them is an error of the test. */
export function specOf(files: YamlFiles): RawSpec {
  const { value, findings } = loadService(serviceFiles(files), decodeFile);
  const problems = findings.map(
    ({ file, path, message }) => `${file} ${path.join("/")} ${message}`,
  );
  if (!value || problems.length > 0) throw new Error(problems.join("\n"));
  return value;
}

/** Small specs at a release (`2`) or on a day (`2024-01-31`). */
export function pastOf(files: YamlFiles, target: string, basis?: Basis): Past {
  const past = modelAt(specOf(files), platform, parseTarget(target)!, basis);
  if (!isRecorded(past)) throw new Error(past.problem);
  return past;
}

/** Why the past of small specs is not known. */
export function problemOf(files: YamlFiles, target: string): string {
  const past = modelAt(specOf(files), platform, parseTarget(target)!);
  if (isRecorded(past)) throw new Error("it is known");
  return past.problem;
}
