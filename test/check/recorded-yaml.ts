import type { YamlFiles } from "./check-yaml.js";

/** A service with a log and a record that agree with each other and with the specs. */
export const LOG = `
- { release: 2, time: 2024-01-31 10:00:00, modifiedActions: { Act: { newInput: [Name] } } }
- { release: 1, newActions: [Act, TouchAll] }
`;

export const RECORD = `
states:
  - date: 2024-02-01
    releases: [2]
    modifiedActions:
      Act: { newInput: { Name: string } }
  - date: 2024-01-01
    releases: [1]
    newActions:
      Act: { input: { Size: integer required } }
      TouchAll: { input: { Note: string } }
`;

export const ACT = `
input:
  Name: What it is called.
  Size: { type: integer, required: true, unit: bytes, doc: How big. }
examples: [{ title: Call it, input: { Size: 1 } }]
`;

export function recordedFiles(files: YamlFiles = {}): YamlFiles {
  return { "actions/Act.yaml": ACT, "releases.yaml": LOG, "record.yaml": RECORD, ...files };
}
