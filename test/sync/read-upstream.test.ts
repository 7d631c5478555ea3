import { describe, expect, test } from "vitest";
import { locate } from "../../generator/load/locate.js";
import { jsonLocator } from "../../generator/sync/json-locator.js";
import { readMetadata, readUpstream } from "../../generator/sync/read-metadata.js";
import { complaints, importMetadata } from "./import/imported.js";
import { upstream } from "./import/upstream.js";

function problems(text: string): readonly string[] {
  const { findings } = readUpstream("demo.api.json", text);
  return locate(findings, () => text, jsonLocator).map(
    ({ path, severity, code, message }) => `${path.join("/")} ${severity} ${code} ${message}`,
  );
}

type Json = { [key: string]: Json } & unknown[] & string;

function edited(edit: (json: Json) => void): string {
  const json = JSON.parse(
    upstream({ input: [{ name: "A" }, { name: "B" }], structures: { Part: [{ name: "X" }] } }),
  ) as Json;
  edit(json);
  return JSON.stringify(json);
}

describe("one thing that no spec can say is left out, with a warning where it stands", () => {
  test.each<[string, (json: Json) => void, string]>([
    [
      "an unknown type",
      ({ objects }) =>
        void Object.assign(objects!["StartThingRequest"]!["members"]![0]!, { type: "map" }),
      'objects/StartThingRequest/members/0/type warning upstream-left-out a member (there is no type "map") is left out',
    ],
    [
      "a list of lists",
      ({ objects }) =>
        void Object.assign(objects!["StartThingRequest"]!["members"]![0]!, {
          type: "list",
          member: "list",
        }),
      'objects/StartThingRequest/members/0/type warning upstream-left-out a member (there is no type "list") is left out',
    ],
    [
      "a member that stands twice",
      ({ objects }) =>
        void Object.assign(objects!["StartThingRequest"]!["members"]![0]!, { name: "B" }),
      'objects/StartThingRequest/members/1/name warning upstream-left-out a member (key "B" stands twice) is left out',
    ],
    [
      "a list of members that is missing",
      ({ objects }) => void delete (objects!["Part"] as Partial<Json>)["members"],
      "objects/Part/members warning upstream-left-out the list of members (expected a list, found nothing) is left out",
    ],
    [
      "an output that is not described",
      ({ objects }) => void delete (objects as Partial<Json>)["StartThingResponse"],
      'actions/StartThing/output warning upstream-left-out what the action has as output (there is no type "StartThingResponse", did you mean "StartThingRequest"?) is left out',
    ],
  ])("%s", (_, edit, problem) => {
    const text = edited(edit);
    expect(problems(text)).toEqual([problem]);
    expect(complaints(importMetadata(text))).toEqual([]);
    expect(readMetadata("demo.api.json", text).spec).toBeUndefined();
  });
});

describe("what cannot be a path or code keeps the whole file away", () => {
  test.each<[string, (json: Json) => void]>([
    [
      "an action",
      ({ actions }) => void Object.assign(actions!, { "../x": actions!["StartThing"]! }),
    ],
    ["a structure", ({ objects }) => void Object.assign(objects!, { "a b": objects!["Part"]! })],
    [
      "a structure called like a type",
      ({ objects }) => void Object.assign(objects!, { string: objects!["Part"]! }),
    ],
    [
      "a member",
      ({ objects }) =>
        void Object.assign(objects!["Part"]!["members"]![0]!, { name: "\u001b[31m" }),
    ],
    ["a service", ({ metadata }) => void Object.assign(metadata!, { serviceShortName: ".." })],
    [
      "a huge name",
      ({ objects }) =>
        void Object.assign(objects!["Part"]!["members"]![0]!, { name: "x".repeat(1e6) }),
    ],
  ])("%s", (_, edit) => {
    const text = edited(edit);
    const { spec, findings } = readUpstream("demo.api.json", text);
    expect(spec).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(["name-invalid"]);
    expect(findings[0]!.message).not.toContain("\u001b");
    expect(findings[0]!.message.length).toBeLessThan(200);
  });

  test("a version that is none", () => {
    const text = edited(({ metadata }) => void Object.assign(metadata!, { apiVersion: "1.0\n" }));
    expect(problems(text)).toEqual([
      expect.stringContaining("metadata/apiVersion error value-malformed"),
    ]);
  });
});

test("truncated anywhere, it is refused or as it was", () => {
  const text = edited(() => undefined);
  for (let end = 0; end < text.length; end += 7) {
    const { spec, findings } = readUpstream("demo.api.json", text.slice(0, end));
    expect(spec).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(["json-syntax"]);
  }
});
