import type { YamlFiles } from "./check-yaml.js";

/** A service with things, for lints of effects: resources.yaml has no line after the fifth. */
export const RESOURCES = {
  "errors.yaml": `
FailedOperation: { doc: It did not work., remedy: Look into it. }
FailedOperation.NotThere: { doc: There is no such thing., remedy: Name another., unlisted: Only some tests list it. }
`,
  "resources.yaml": `
Thing:
  doc: What the test is about.
  id: ThingId
  errors: { notFound: FailedOperation.NotThere }
`,
} as const satisfies YamlFiles;

/** An action that makes them, so that they have properties. */
export const OPEN_THING: YamlFiles = {
  "actions/OpenThing.yaml": `
input: { Note: Anything. }
output: { ThingId: Names the thing. }
effects: { create: Thing }
`,
};
