import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { locate } from "../../generator/load/locate.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Model } from "../../generator/model/model.js";
import { platform, serviceFiles, type YamlFiles } from "../check/check-yaml.js";

export interface BuiltYaml {
  readonly model: Model;
  /** `actions/Act.yaml:3:5 message`, of decoding and building, before any lint. */
  readonly problems: readonly string[];
}

/** Builds a small service: the files given, and what it takes around them. */
export function buildYaml(files: YamlFiles): BuiltYaml {
  const service = serviceFiles(files);
  const texts = new Map(service.files.map(({ path, text }) => [path, text]));
  const loaded = loadService(service, decodeFile);
  if (!loaded.value) throw new Error(loaded.findings.map(({ message }) => message).join("\n"));
  const { model, findings } = buildModel(loaded.value, platform);
  const problems = locate([...loaded.findings, ...findings], (file) => texts.get(file)).map(
    ({ file, line, column, message }) =>
      `${file.replace("specs/demo/", "")}:${line}:${column} ${message}`,
  );
  return { model, problems };
}

/** The model of files in which nothing is wrong. */
export function soundModel(files: YamlFiles): Model {
  const { model, problems } = buildYaml(files);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return model;
}
