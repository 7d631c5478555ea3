import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

test("a description that says what the name says", () => {
  const files = {
    "actions/StartCloudRecording.yaml": `
summary: Starts the cloud recording.
input:
  RoomIdType: Type of the room ID.
`,
    "structures/MediaStream.yaml": `
doc: A media stream.
`,
  };
  expect(problems(files)).toEqual([
    "actions/StartCloudRecording.yaml:2 description-repeats-name",
    "actions/StartCloudRecording.yaml:4 description-repeats-name",
    "structures/MediaStream.yaml:2 description-repeats-name",
  ]);
});

test("one word more is enough", () => {
  const act = `
summary: Starts a cloud recording of one room.
input:
  RoomIdType: Whether the room has a number or a name.
`;
  expect(problems({ "actions/StartCloudRecording.yaml": act })).toEqual([]);
});
