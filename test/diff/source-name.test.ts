import { describe, expect, test } from "vitest";
import { parseSourceName } from "../../generator/diff/source-name.js";

describe("a source", () => {
  test.each([
    ["trtc", { kind: "service", service: "trtc" }],
    ["trtc@31", { kind: "service", service: "trtc", target: { release: 31 } }],
    ["trtc@2023-06-01", { kind: "service", service: "trtc", target: { date: "2023-06-01" } }],
    ["specs/trtc", { kind: "folder", path: "specs/trtc" }],
    ["./trtc/", { kind: "folder", path: "./trtc" }],
    ["..", { kind: "folder", path: ".." }],
    ["C:\\specs\\trtc", { kind: "folder", path: "C:\\specs\\trtc" }],
    ["node_modules/@me/specs/trtc", { kind: "folder", path: "node_modules/@me/specs/trtc" }],
    ["specs/trtc@3", { kind: "folder", path: "specs/trtc", target: { release: 3 } }],
    ["git:v1.0:trtc", { kind: "git", ref: "v1.0", service: "trtc" }],
    ["git:HEAD~2:trtc@3", { kind: "git", ref: "HEAD~2", service: "trtc", target: { release: 3 } }],
    ["git:main@{1}:trtc", { kind: "git", ref: "main@{1}", service: "trtc" }],
    ["trtc.api.json", { kind: "metadata", path: "trtc.api.json" }],
    ["a@b/trtc.api.json", { kind: "metadata", path: "a@b/trtc.api.json" }],
  ])("%s", (text, source) => {
    expect(parseSourceName(text)).toEqual(
      source.kind === "metadata" ? source : { target: undefined, ...source },
    );
  });

  test.each([
    ["", /^a source must be a service/],
    ["trtc@", /behind the @ of "trtc@" stands neither a release \(31\) nor a day/],
    ["trtc@latest", /neither a release/],
    ["trtc@2023-02-30", /neither a release/],
    ["trtc@-1", /neither a release/],
    ["git:", /names no commit and service/],
    ["git:main", /names no commit and service/],
    ["git::trtc", /names no commit and service/],
    ["git:main:", /names no commit and service/],
  ])("%j is none", (text, problem) => {
    expect(parseSourceName(text)).toMatchObject({
      problem: expect.stringMatching(problem) as string,
    });
  });
});
