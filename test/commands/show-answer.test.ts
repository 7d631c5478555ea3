import { expect, test } from "vitest";
import { parseQuery, type Query } from "../../generator/call/output/run-query.js";
import { EXIT } from "../../generator/commands/exit-codes.js";
import { showAnswer, type AnswerView } from "../../generator/commands/show-answer.js";
import { demo } from "../call/demo-action.js";
import { plainOutput } from "./plain-output.js";

const ANSWER = {
  Total: 2,
  Key: "k-secret",
  Filters: [
    { Name: "a", Token: "t-secret" },
    { Name: "b", Token: null },
  ],
  RequestId: "r",
};

async function shown(view: Partial<AnswerView>) {
  const { output, said } = plainOutput();
  const { palette } = output;
  const whole = { form: "json", query: undefined, redacted: false, palette, ...view } as const;
  const exit = await showAnswer(ANSWER, demo, whole, output);
  return { exit, text: said() };
}

function query(expression: string): Query {
  const parsed = parseQuery(expression);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed;
}

test("on a screen, secrets of an answer are not shown, and it says so", async () => {
  const { exit, text } = await shown({ redacted: true, form: "yaml" });
  expect(exit).toBe(EXIT.fine);
  expect(text).toBe(
    `Total: 2
Key: "[redacted]"
Filters:
  - Name: a
    Token: "[redacted]"
  - Name: b
    Token: null
RequestId: r
2 secret values are not shown: --show-secrets shows them, as a pipe or a file does
`,
  );
});

test("a query does not get round it", async () => {
  const { text } = await shown({
    redacted: true,
    query: query("join(' ', [Key, Filters[0].Token])"),
  });
  expect(text).toMatch(/^"\[redacted\] \[redacted\]"\n/);
});

test("elsewhere the answer is whole", async () => {
  const { text } = await shown({ query: query("[Key, Filters[].Token]") });
  expect(JSON.parse(text)).toEqual(["k-secret", ["t-secret"]]);
});

test("a query that does not fit the answer is no success", async () => {
  const { exit, text } = await shown({ query: query("max(Filters)") });
  expect(exit).toBe(EXIT.refused);
  expect(text).toMatch(/^the answer came, but --query cannot be applied to it: /);
});
