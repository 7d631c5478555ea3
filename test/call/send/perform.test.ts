import { expect, test } from "vitest";
import { callAction, type Values } from "../../../generator/call/send/call-action.js";
import { perform, type Way } from "../../../generator/call/send/perform.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { isWaitError, ServiceError, type Sender } from "../../../runtime/src/index.js";
import { soundModel } from "../../model/build-yaml.js";

/** An action that can be paged through or waited on, as the line says. */
function act(line: string): { readonly action: Action; readonly model: Model } {
  const model = soundModel({
    "actions/Act.yaml": `
${line}
input: { Page: { type: integer, doc: x }, Size: { type: integer, doc: x }, Cursor: x, Offset: { type: integer, doc: x }, Seq: { type: integer, doc: x } }
output:
  Status: x
  Names: { type: "string[]", doc: x }
  Data: { type: Data, doc: x }
  Rooms: { type: "Room[]", doc: x }
errors: [FailedOperation]
`,
    "structures/Data.yaml": `
members: { List: { type: "Room[]", doc: x }, Next: x, More: { type: boolean, doc: x }, Count: { type: integer, doc: x } }
`,
    "structures/Room.yaml": "\nmembers: { Head: { type: Head, doc: x } }\n",
    "structures/Head.yaml": "\nmembers: { Seq: { type: integer, doc: x } }\n",
  });
  return { action: model.actions.get("Act")!, model };
}

/** Calls an action of a service that gives these answers, one after the other. */
async function play(
  { action, model }: ReturnType<typeof act>,
  kind: Way["kind"],
  answers: readonly (Values | Error)[],
  input: Values = {},
): Promise<{ inputs: readonly unknown[]; answer: unknown; pages: readonly unknown[] }> {
  const inputs: unknown[] = [];
  const pages: unknown[] = [];
  const left = [...answers];
  const sender: Sender = {
    async send(_action, given) {
      inputs.push(given);
      const next = left.shift() ?? new Error("called too often");
      if (next instanceof Error) throw next;
      return next as never;
    },
  };
  const ways: Readonly<Record<Way["kind"], () => Way>> = {
    once: () => ({ kind: "once" }),
    all: () => ({
      kind: "all",
      pagination: action.pagination!,
      onPage: (...page) => pages.push(page),
    }),
    wait: () => ({ kind: "wait", waiter: { ...action.waiters[0]!, everySeconds: 0.001 } }),
  };
  const call = { action: callAction(action, model, 0), input, way: ways[kind](), options: {} };
  const answer: unknown = await perform(sender, call).catch((error: unknown) => error);
  expect(left).toEqual([]);
  return { answer, inputs, pages };
}

test("pages by offset: all items in one answer, the rest from the last page", async () => {
  const paged = act(
    "pagination: { offset: Offset, size: Size, items: Data.List, total: Data.Count }",
  );
  const page = (id: string, ...List: number[]): Values => ({
    Data: { Count: 3, List },
    RequestId: id,
  });
  const played = await play(paged, "all", [page("a", 1, 2), page("b", 3)], { Size: 2 });
  expect(played.inputs).toEqual([
    { Size: 2, Offset: 0 },
    { Size: 2, Offset: 2 },
  ]);
  expect(played.answer).toEqual({ Data: { Count: 3, List: [1, 2, 3] }, RequestId: "b" });
  expect(played.pages).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test("pages by number, from the first that the spec names", async () => {
  const paged = act("pagination: { page: Page, first: 0, size: Size, items: Names }");
  const answers = [{ Names: ["a"] }, { Names: ["b"] }, { Names: [] }];
  const played = await play(paged, "all", answers, { Size: 1 });
  expect(played.inputs).toEqual([0, 1, 2].map((Page) => ({ Size: 1, Page })));
  expect(played.answer).toEqual({ Names: ["a", "b"] });
});

test("pages by cursor, until the answer says that there is no more", async () => {
  const paged = act(
    "pagination: { cursor: Cursor, next: Data.Next, more: Data.More, size: Size, items: Data.List }",
  );
  const played = await play(paged, "all", [
    { Data: { List: [1], Next: "x", More: true } },
    { Data: { List: [2], Next: "y", More: false } },
  ]);
  expect(played.inputs).toEqual([{}, { Cursor: "x" }]);
  expect(played.answer).toMatchObject({ Data: { List: [1, 2], More: false } });
});

test("pages by the lowest number of the page before", async () => {
  const paged = act(
    'pagination: { cursor: Seq, lowest: "Rooms[].Head.Seq", size: Size, items: Rooms }',
  );
  const rooms = (...all: number[]): Values => ({ Rooms: all.map((Seq) => ({ Head: { Seq } })) });
  const played = await play(paged, "all", [rooms(9, 7, 8), rooms(6), {}]);
  expect(played.inputs).toEqual([{}, { Seq: 7 }, { Seq: 6 }]);
  expect((played.answer as { Rooms: unknown[] }).Rooms).toHaveLength(4);
});

const waiting = act(
  "waiters: { Ready: { doc: It is ready., until: { Status: [on, up] }, fail: { Status: broken }, failErrors: [FailedOperation.Gone], untilErrors: [FailedOperation.Ready], every: 1s, atMost: 9s } }",
);

function refusal(code: string): ServiceError {
  const call = { service: "demo", action: "Act" };
  return new ServiceError(call, { code, message: "", requestId: "", statusCode: 200, attempts: 1 });
}

test("waits until the answer is the awaited one", async () => {
  const { inputs, answer } = await play(waiting, "wait", [{ Status: "off" }, { Status: "up" }]);
  expect([inputs.length, answer]).toEqual([2, { Status: "up" }]);
});

test("a code may be what is waited for, or end the wait badly, as an answer may", async () => {
  const run = (...answers: (Values | Error)[]) => play(waiting, "wait", answers);
  const action = callAction(waiting.action, waiting.model, 0);
  expect((await run(refusal("FailedOperation.Ready"))).answer).toBeUndefined();
  expect(isWaitError(action, (await run(refusal("FailedOperation.Gone"))).answer)).toBe(true);
  expect(isWaitError(action, (await run({ Status: "broken" })).answer)).toBe(true);
  expect((await run(refusal("FailedOperation"))).answer).toBeInstanceOf(ServiceError);
});
