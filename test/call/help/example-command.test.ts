import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { exampleCommand, exampleWords } from "../../../generator/call/help/example-command.js";
import { buildInput } from "../../../generator/call/input/build-input.js";
import { parseWords } from "../../../generator/call/input/parse-words.js";
import { readGiven } from "../../../generator/call/input/read-given.js";
import { callAction } from "../../../generator/call/send/call-action.js";
import { findableServices, findModel } from "../../../generator/commands/find-model.js";
import type { Model } from "../../../generator/model/model.js";
import { root } from "../../source-files.js";

const isRegion = (name: string): boolean => name === "--region";
const OPTIONS = { isOption: isRegion, takesValue: isRegion };

function modelOf(service: string): Model {
  const found = findModel(root, service);
  if ("diagnostics" in found) throw new Error(`specs/${service} has errors`);
  return found.model;
}

test.each(["ccc", "lcic", "mdl", "trtc"])(
  "the commands of %s say what its examples say",
  async (service) => {
    const model = modelOf(service);
    let count = 0;
    for (const action of model.actions.values()) {
      for (const example of action.examples) {
        const words = exampleWords(action, example, model);
        const { parameters, rest } = parseWords(words.slice(2), OPTIONS);
        expect(rest.slice(0, 2)).toEqual([service, action.name]);
        const { given, problems } = await readGiven(parameters, () =>
          Promise.reject(new Error("read")),
        );
        const built = buildInput(action, model, {}, given);
        expect([...problems, ...built.problems]).toEqual([]);
        expect(built.input, `${action.name}: ${example.title}`).toEqual(plain(example.input));
        const { check } = callAction(action, model, Number.NaN);
        expect(check(built.input).filter(({ severity }) => severity === "error")).toEqual([]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(30);
  },
);

test("a shell takes the printed command for those words", () => {
  for (const service of findableServices(root)) {
    const model = modelOf(service);
    const all = [...model.actions.values()].flatMap((action) =>
      action.examples.map((example) => ({ action, example })),
    );
    const commands = all.map(({ action, example }) => exampleCommand(action, example, model));
    const hear = `specpress() { printf '%s\\0' specpress "$@"; printf '\\n\\0'; }`;
    const heard = execFileSync("sh", ["-s"], { input: [hear, ...commands, ""].join("\n") })
      .toString("utf8")
      .split("\0\n\0")
      .slice(0, -1)
      .map((line) => line.split("\0"));
    expect(heard).toEqual(all.map(({ action, example }) => exampleWords(action, example, model)));
  }
});

/** Examples have objects without a prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
