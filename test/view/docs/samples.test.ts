import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildInput } from "../../../generator/call/input/build-input.js";
import { parseWords } from "../../../generator/call/input/parse-words.js";
import { readGiven } from "../../../generator/call/input/read-given.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { sampleCall } from "../../../generator/view/docs/samples/sample-call.js";
import type { SampleInput } from "../../../generator/view/docs/samples/sample-input.js";
import { samplesOf } from "../../../generator/view/docs/samples/samples-of.js";
import { shellWord } from "../../../generator/view/docs/samples/shell-word.js";
import { generate, services } from "../../pipeline.js";
import { actionOf } from "../view-yaml.js";

const OPTIONS = new Set(["--region", "--json"]);

/** The words that a shell makes of a text. */
function words(command: string): readonly string[] {
  const out = execFileSync("sh", ["-c", `printf '%s\\0' ${command}`], { encoding: "utf8" });
  return out.split("\0").slice(0, -1);
}

function sample(kind: string, action: Action, model: Model, input: SampleInput): string {
  return samplesOf(sampleCall(action, model), input).find((one) => one.kind === kind)!.text;
}

/** What `specpress call` understands of a command. */
async function understood(action: Action, model: Model, command: string): Promise<unknown> {
  const [line = "", text] = command.split(/ <<'EOF'\n/);
  if (text !== undefined) return JSON.parse(text.replace(/\nEOF$/, ""));
  const read = (): never => {
    throw new Error("nothing is to be read");
  };
  const known = (name: string): boolean => OPTIONS.has(name);
  const { parameters } = parseWords(words(line).slice(4), { isOption: known, takesValue: known });
  const { given } = await readGiven(parameters, read);
  const { input, problems } = buildInput(action, model, {}, given);
  expect(problems).toEqual([]);
  return input;
}

test("the command of every example asks for what the example asks for", async () => {
  let flags = 0;
  for (const model of services.map((service) => generate(service).model!)) {
    for (const action of model.actions.values()) {
      for (const { input } of action.examples) {
        const command = sample("cli", action, model, input);
        expect(command).toMatch(`specpress call ${model.service} ${action.name}`);
        if (!command.includes("<<")) flags++;
        expect(await understood(action, model, command), action.name).toEqual(input);
      }
    }
  }
  expect(flags).toBeGreaterThan(100);
});

const { action, model } = actionOf(`
Text: { type: string, doc: Text. }
Numbers: { type: "integer[]", doc: Numbers. }
`);

test("whatever is typed reaches a shell as one word, and the command as the same text", async () => {
  const hostile = [
    "",
    "-x",
    "--Text",
    "@file",
    "'",
    "$(id)",
    "`id`",
    "a b",
    "\\",
    "a\nb",
    "true",
    "null",
    "EOF",
  ];
  for (const Text of hostile) {
    if (!Text.includes("\n")) expect(words(shellWord(Text))).toEqual([Text]);
    const input = { Text, Numbers: [-1, 2] };
    expect(await understood(action, model, sample("cli", action, model, input))).toEqual(input);
    const [, body] = /--data-raw (.*)$/s.exec(sample("curl", action, model, input))!;
    expect(JSON.parse(words(body!)[0]!)).toEqual(input);
  }
});

test("no text ends a shell's word", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const word = shellWord(text);
      // In single quotes, or of letters that mean nothing to a shell.
      return /^[\w@%+=:,./-]+$/.test(word) || /^'(?:[^']|'\\'')*'$/.test(word);
    }),
  );
});

test("the raw request says how long it is, in bytes", () => {
  const text = sample("http", action, model, { Text: "课堂" });
  const [head = "", body = ""] = text.split("\n\n");
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
  expect(head).toContain("X-TC-Action: Act");
  expect(head).toContain("Signature=<Signature>");
});

test("integers that a number cannot hold keep their digits", () => {
  const input = { Numbers: [9007199254740993n] };
  expect(sample("typescript", action, model, input)).toContain("9007199254740993n");
  expect(sample("curl", action, model, input)).toContain("[9007199254740993]");
  expect(sample("cli", action, model, input)).toContain("--Numbers.0 9007199254740993");
});
