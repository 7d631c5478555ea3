import type { DraftSpec } from "../draft/draft-spec.js";
import { specFileNames } from "./spec-file-names.js";
import { actionYaml, emptyYaml, serviceYaml, structureYaml } from "./spec-yaml.js";

/** A file of a spec folder. */
export interface EmittedFile {
  /** Below the folder of all specs, with forward slashes: `trtc/actions/DismissRoom.yaml`. */
  readonly path: string;
  readonly content: string;
}

/** Every file of a service that nobody has seen to yet. */
export function specFiles(spec: DraftSpec): readonly EmittedFile[] {
  const { name, service, actions, structures, upstreamName } = spec;
  const actionFiles = specFileNames(actions.map((action) => action.name));
  const structureFiles = specFileNames(structures.map((structure) => structure.name));
  return [
    { path: `${name}/service.yaml`, content: serviceYaml(service.value, upstreamName) },
    { path: `${name}/errors.yaml`, content: emptyYaml("errors") },
    { path: `${name}/releases.yaml`, content: emptyYaml("releases") },
    ...actions.map((action) => ({
      path: `${name}/actions/${actionFiles.get(action.name)!}`,
      content: actionYaml(action.value),
    })),
    ...structures.map((structure) => ({
      path: `${name}/structures/${structureFiles.get(structure.name)!}`,
      content: structureYaml(structure.value),
    })),
  ];
}
