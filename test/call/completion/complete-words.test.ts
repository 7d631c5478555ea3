import { expect, test } from "vitest";
import {
  completeWords,
  type NameSource,
} from "../../../generator/call/completion/complete-words.js";
import type { CommandShape } from "../../../generator/call/completion/command-shape.js";
import { folderNames } from "../../../generator/call/completion/folder-names.js";
import { modelNames } from "../../../generator/call/completion/model-names.js";
import { findModel } from "../../../generator/commands/find-model.js";
import { folderOnDisk } from "../../../generator/load/folder.js";
import { join } from "node:path";
import { root } from "../../source-files.js";
import { demo } from "../demo-action.js";

const option = (name: string, choices: readonly string[] | undefined) => ({
  names: [name],
  description: `What ${name} does.`,
  takesValue: choices !== undefined,
  choices: choices ?? [],
});

const command = (name: string, more: Partial<CommandShape> = {}): CommandShape => ({
  name,
  description: `Does ${name}.`,
  options: [],
  arguments: [],
  commands: [],
  ...more,
});

const tree = command("specpress", {
  commands: [
    command("call", {
      options: [
        option("--region", []),
        option("--output", ["json", "yaml"]),
        option("--dry-run", undefined),
      ],
      arguments: [{ name: "service", choices: [], variadic: false }],
    }),
    command("check", { arguments: [{ name: "services", choices: [], variadic: true }] }),
    command("history", { commands: [command("check")] }),
    command("completion", {
      arguments: [{ name: "shell", choices: ["bash", "fish"], variadic: false }],
    }),
  ],
});

const source: NameSource = {
  services: (cwd) => (cwd === "elsewhere" ? [] : ["demo", "other"]),
  names: (service) => (service === "demo" ? modelNames(demo.model) : undefined),
};

/** What the words may become: the last one is being typed. */
function completed(...words: readonly string[]): readonly string[] {
  return completeWords(words, tree, source).map(({ value }) => value);
}

test.each<[words: readonly string[], values: readonly string[]]>([
  [["c"], ["call", "check", "completion"]],
  [["history", ""], ["check"]],
  [
    ["completion", ""],
    ["bash", "fish"],
  ],
  [["completion", "bash", ""], []],
  [["check", "demo", ""], ["other"]],
  [
    ["call", ""],
    ["demo", "other"],
  ],
  [["call", "--region", "x", "d"], ["demo"]],
  [["call", "demo", "A"], ["Act"]],
  [["call", "demo", "--dry-run", "A"], ["Act"]],
  [["call", "none", ""], []],
  [["call", "demo", "Act", ""], []],
  [["call", "demo", "Act", "--I"], ["--Id"]],
  [
    ["call", "demo", "Act", "--Fil"],
    ["--Filter.", "--Filters.0."],
  ],
  [["call", "demo", "Act", "--Filter.M"], ["--Filter.Mode"]],
  [
    ["call", "demo", "Act", "--Filter.Mode", ""],
    ["1", "2"],
  ],
  [
    ["call", "demo", "Act", "--Filter.Mode="],
    ["--Filter.Mode=1", "--Filter.Mode=2"],
  ],
  [["call", "demo", "Act", "--Filter.Mode", "=", "2"], ["2"]],
  [["call", "demo", "Act", "--Late", "t"], ["true"]],
  [["call", "demo", "Act", "--Filters."], ["--Filters.0."]],
  [
    ["call", "demo", "Act", "--Filters.0.Name", "a", "--Filters."],
    ["--Filters.0.", "--Filters.1."],
  ],
  [["call", "demo", "Act", "--Filters.0.N"], ["--Filters.0.Name"]],
  [["call", "demo", "Act", "--Filters.N"], []],
  [["call", "demo", "Act", "--Tags."], ["--Tags.0"]],
  [["call", "demo", "Act", "--Id.X."], []],
  [["call", "demo", "Act", "--Id", "1", "--d"], ["--dry-run"]],
  [["call", "demo", "Act", "--dry-run", "--d"], []],
  [["call", "demo", "Act", "--region", ""], ["ap-one"]],
  [
    ["call", "--output", "="],
    ["json", "yaml"],
  ],
  [["call", "--output=y"], ["--output=yaml"]],
  [[], ["call", "check", "history", "completion"]],
])("%j", (words, values) => {
  expect(completed(...words)).toEqual(values);
});

test("each comes with what it means, on one line", () => {
  expect(completeWords(["call", "demo", "Act", "--Id"], tree, source)).toEqual([
    { value: "--Id", doc: "The number of it." },
  ]);
});

test("--cwd says whose names", () => {
  const withCwd: NameSource = { ...source, services: (cwd) => (cwd === "there" ? ["found"] : []) };
  const call = { ...tree.commands[0]!, options: [option("--cwd", [])] };
  const words = ["call", "--cwd", "there", ""];
  expect(completeWords(words, { ...tree, commands: [call] }, withCwd)).toEqual([
    { value: "found", doc: "" },
  ]);
});

test.each(["ccc", "lcic", "mdl", "trtc"])(
  "the files of %s have the names of its model",
  (service) => {
    const found = findModel(root, service);
    if ("diagnostics" in found) throw new Error("broken specs");
    const [files, model] = [
      folderNames(folderOnDisk(join(root, "specs")), service),
      modelNames(found.model),
    ];
    expect(files.actions()).toEqual([...model.actions()].sort());
    expect(files.regions()).toEqual(model.regions());
    for (const name of model.actions())
      expect(files.action(name), name).toEqual(model.action(name));
    for (const name of found.model.structures.keys())
      expect(files.members(name), name).toEqual(model.members(name));
  },
);
