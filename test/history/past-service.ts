import type { YamlFiles } from "../check/check-yaml.js";

/** A service with every kind of change in its past. */
export const PAST: YamlFiles = {
  "releases.yaml": `
- release: 9
  time: 2024-09-01 10:00:00
  waive: { release-recreated: It is another thing. }
  newActions: [Act]
- { gap: [7, 8], doc: Nobody wrote them down. }
- release: 6
  time: 2024-06-01 10:00:00
  waive: { release-recreated: It is another thing. }
  newStructures: [Part]
- release: 5
  time: 2024-05-01 10:00:00
  modifiedActions: { TouchAll: { modifiedInput: [Note] } }
- release: 4
  time: 2024-04-01 10:00:00
  deletedActions: [Old, Act]
  deletedStructures: [Part]
- { release: 3, time: 2024-03-01 10:00:00, newStructures: [Part], modifiedActions: { Act: { newInput: [Part] } } }
- { release: 2, time: 2024-02-01 10:00:00, modifiedActions: { TouchAll: { newInput: [WithPart] } } }
- { release: 1, newActions: [Act, Old, TouchAll] }
`,
  "record.yaml": `
unmatched: { "2": It was out for an hour. }
curated:
  - doc: The documents do not say so.
    modifiedStructures: { Part: { modifiedMembers: { Size: integer nullable -> integer } } }
states:
  - date: 2024-09-02
    releases: [9]
    newActions:
      Act: { input: { Name: string required }, output: { Size: integer nullable } }
  - date: 2024-07-15
    modifiedActions:
      TouchAll: { newInput: { WithPart: Part } }
  - date: 2024-06-02
    releases: [5, 6]
    newStructures:
      Part: { Size: integer nullable }
    modifiedActions:
      TouchAll: { modifiedInput: { Note: integer required -> string } }
  - date: 2024-04-02
    releases: [4]
    deletedActions:
      Act: { input: { Part: Part, Name: boolean } }
      Old: { status: deprecated, input: { Why: string required } }
    deletedStructures:
      Part: { Size: float, Weight: float hidden }
  - date: 2024-03-02
    releases: [3]
    newStructures:
      Part: { Size: float, Weight: float hidden }
    modifiedActions:
      Act: { newInput: { Part: Part } }
  - date: 2024-01-01
    releases: [1]
    newActions:
      Act: { input: { Name: boolean } }
      Old: { status: deprecated, input: { Why: string required } }
      TouchAll: { input: { Note: integer required } }
`,
  "actions/Act.yaml": `
summary: Acts upon a thing.
rate: 20/s
input:
  Name: { required: true, enum: { A: the first, B: the second }, doc: What it is called. }
output:
  Size: { type: integer, nullable: true, unit: bytes, doc: How big. }
errors: [FailedOperation]
examples: [{ title: Call it, input: { Name: A } }]
`,
  "actions/Old.yaml": `
summary: Did what is done no more.
retired: { release: 4 }
input:
  Why: { required: true, doc: For what reason. }
examples: [{ title: Call it, input: { Why: x } }]
`,
  "structures/Part.yaml": `
doc: A piece of something.
members:
  Size: { type: integer, min: 1, unit: bytes, doc: How big it is. }
`,
  "service.yaml": `
product: Demo
doc: A service for tests.
version: 2024-01-01
endpoint: demo.example.com
regions: [ap-one]
categories:
  - { name: All, actions: [Act, TouchAll] }
`,
};
