import { expect, test } from "vitest";
import { sandbox } from "./sandbox.js";

type Json = { readonly [key: string]: Json } & readonly Json[] & string;

async function inspected(): Promise<Json> {
  const { exit, out, err } = await sandbox().specpress(["inspect", "trtc", "--json"]);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return JSON.parse(out) as Json;
}

/** Whether keys come in this order, whichever of them there are. */
function expectOrder(value: object, order: readonly string[], where: string): void {
  const keys = Object.keys(value);
  const known = order.filter((key) => keys.includes(key));
  expect(
    keys.filter((key) => order.includes(key)),
    where,
  ).toEqual(known);
}

test("keys and order are those of the design", async () => {
  const model = await inspected();
  expectOrder(
    model,
    "service product version endpoint regions regionalEndpoints categories actions structures errors releases".split(
      " ",
    ),
    "service",
  );
  const { actions, structures, errors, releases } = model;
  for (const [name, action] of Object.entries(actions!)) {
    expect(Object.keys(action), name).toEqual(expect.arrayContaining(ACTION));
    expectOrder(action, ACTION, name);
    for (const field of action["input"]!) {
      expect(Object.keys(field), `${name} input`).toEqual(
        expect.arrayContaining(INPUT.filter((key) => key !== "since")),
      );
      expectOrder(field, INPUT, `${name} input`);
    }
    for (const field of action["output"]!) {
      expect(Object.keys(field)).toEqual(
        expect.arrayContaining(["name", "type", "nullable", "description"]),
      );
      expectOrder(field, ["name", "type", "nullable", "description"], `${name} output`);
      expect(field["type"]).toMatch(TYPE);
    }
    expect(action["output"]!.at(-1)!["name"]).toBe("RequestId");
    for (const example of action["examples"]!)
      expectOrder(example, ["title", "input", "output"], `${name} example`);
  }
  for (const [name, structure] of Object.entries(structures!)) {
    expectOrder(structure, ["description", "since", "members"], name);
    for (const member of structure["members"]!) expect(member["type"]).toMatch(TYPE);
  }
  for (const [code, error] of Object.entries(errors!))
    expectOrder(error, ["description", "retryable"], code);
  const numbers = releases!.map((release) => Number(release["release"]));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

const ACTION =
  "summary description category rateLimit region deprecated retired since input output rules errors examples".split(
    " ",
  );
const INPUT = "name type required description constraints deprecated hidden sensitive since".split(
  " ",
);
const TYPE = /^(string|integer|float|boolean|[A-Z][A-Za-z0-9]*)(\[\])?$/;

test("known facts stand where the design says", async () => {
  const model = await inspected();
  expect(model["service"]).toBe("trtc");
  expect(model["version"]).toBe("2019-07-22");
  expect(model["endpoint"]).toBe("trtc.tencentcloudapi.com");
  const dismiss = model["actions"]!["DismissRoom"]!;
  expect(dismiss["rateLimit"]).toEqual({ requests: 20, seconds: 1 });
  expect(dismiss["region"]).toMatchObject({ required: true });
  expect(dismiss["input"]![1]).toMatchObject({ name: "RoomId", type: "integer", required: true });
  expect(dismiss["errors"]).toContain("FailedOperation.RoomNotExist");
  expect(model["actions"]!["CreateTroubleInfo"]!["retired"]).toBeTruthy();
  expect(model["releases"]![0]).toMatchObject({
    release: 33,
    time: "2024-12-30 11:47:01",
    modifiedActions: [{ name: "UpdateStreamIngest", newInput: ["IsPause"] }],
  });
});

test("the same bytes each time, whatever the language", async () => {
  const box = sandbox();
  const runs = await Promise.all(
    [{}, { LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" }, { FORCE_COLOR: "1" }].map((env) =>
      box.specpress(["inspect", "trtc", "--json"], { env }),
    ),
  );
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
});

test("without --json, a few numbers for people", async () => {
  const { exit, out } = await sandbox().specpress(["inspect", "trtc"]);
  expect(exit).toBe(0);
  expect(out).toMatch(
    /^Tencent Real-Time Communication \(trtc 2019-07-22, trtc\.tencentcloudapi\.com\)\n41 actions in /,
  );
});

test("specs with errors have no model", async () => {
  const box = sandbox();
  box.edit("specs/trtc/actions/DismissRoom.yaml", "summary: ", "sumary: ");
  const { exit, out, err } = await box.specpress(["inspect", "trtc", "--json"]);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err).toContain("specs/trtc/actions/DismissRoom.yaml:2:1 error");
});

test("what examples hold reaches no terminal unseen", async () => {
  const box = sandbox();
  const example = "output: { RequestId: eac6b301-a322-493a-8e36-83b295459397 }";
  box.edit(
    "specs/trtc/actions/DismissRoom.yaml",
    example,
    'output: { RequestId: "\\x9b31m\\u202e" }',
  );
  const { exit, out } = await box.specpress(["inspect", "trtc", "--json"]);
  expect(exit).toBe(0);
  expect(out).toContain('"RequestId": "\\u009b31m\\u202e"');
  expect(out).not.toMatch(/[\u0080-\u009f\u202e]/);
});
