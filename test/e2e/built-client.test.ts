import { copyFileSync } from "node:fs";
import { expect, test } from "vitest";
import { consumer } from "./installed-packages.js";
import { repository, run, specpress } from "./specpress.js";
import { trtcServer, type JsonObject, type Request } from "./trtc-server.js";

interface Example {
  readonly title: string;
  readonly region: string | null;
  readonly input: JsonObject;
  readonly output: JsonObject | null;
}

interface Model {
  readonly regions: readonly string[];
  readonly actions: Readonly<
    Record<
      string,
      {
        readonly region: { allowed: readonly string[] | null; used: boolean };
        readonly examples: readonly Example[];
      }
    >
  >;
}

/** Every example, with a region that its action may have. */
async function examples(): Promise<Readonly<Record<string, readonly Example[]>>> {
  const { out } = await specpress(["inspect", "trtc", "--json"], { cwd: repository });
  const { regions, actions } = JSON.parse(out) as Model;
  return Object.fromEntries(
    Object.entries(actions).map(([name, { region, examples: all }]) => {
      const allowed = region.used ? (region.allowed ?? regions)[0]! : null;
      return [name, all.map((example) => ({ ...example, region: example.region ?? allowed }))];
    }),
  );
}

const ROOMS = Array.from({ length: 23 }, (_, index) => ({ CommId: `room-${index}` }));

/** As the service would: the examples, and what the steps of the consumer are about. */
function answers(
  all: Readonly<Record<string, readonly Example[]>>,
): (request: Request) => JsonObject {
  let asked = 0;
  return ({ action, input }) => {
    if (action === "DismissRoom" && input["RoomId"] === 404) {
      return {
        Error: { Code: "FailedOperation.RoomNotExist", Message: "room not exist" },
        RequestId: "refused",
      };
    }
    if (input["TaskId"] === "starting")
      return { TaskId: "starting", Status: asked++ === 0 ? "Idle" : "InProgress" };
    if (input["TaskId"] === "exited") return { TaskId: "exited", Status: "Exited" };
    if (action === "DescribeRoomInfo" && input["SdkAppId"] === 77) {
      const from = Number(input["PageNumber"]) * 10;
      const RoomList = ROOMS.slice(from, from + 10);
      return { Total: RoomList.length, RoomList };
    }
    return exampleOf(all, action, input)?.output ?? {};
  };
}

function exampleOf(
  all: Readonly<Record<string, readonly Example[]>>,
  action: string,
  input: JsonObject,
): Example | undefined {
  return all[action]?.find((example) => JSON.stringify(example.input) === JSON.stringify(input));
}

interface Outcome {
  readonly examples: readonly {
    readonly action: string;
    readonly title: string;
    readonly byMethod: JsonObject;
    readonly bySend: JsonObject;
  }[];
  readonly refusals: JsonObject;
  readonly pages: { readonly rooms: readonly string[]; readonly first: readonly string[] };
  readonly waits: JsonObject;
}

test.each(["main.mjs", "main.cjs"])("the built package, called from %s", async (main) => {
  const all = await examples();
  const server = await trtcServer(answers(all));
  const box = consumer();
  for (const file of [main, "steps.cjs"])
    copyFileSync(`${import.meta.dirname}/consumer/${file}`, box.path(file));
  box.write("examples.json", JSON.stringify(all));
  const { exit, out, err } = await run(process.execPath, [main], {
    cwd: box.folder,
    env: { ENDPOINT: server.url, SECRET_ID: server.secretId, SECRET_KEY: server.secretKey },
  });
  expect([exit, err]).toEqual([0, ""]);
  expect(server.problems).toEqual([]);
  const outcome = JSON.parse(out) as Outcome;

  // Each example was sent as it stands, twice, and its answer came back as it stands.
  const expected = Object.entries(all).flatMap(([action, some]) =>
    some.map((example) => ({ action, ...example })),
  );
  expect(expected.length).toBeGreaterThanOrEqual(46);
  expect(outcome.examples.map(({ action, title }) => `${action}: ${title}`).sort()).toEqual(
    expected.map(({ action, title }) => `${action}: ${title}`).sort(),
  );
  for (const { action, title, byMethod, bySend } of outcome.examples) {
    const { input, output, region } = expected.find(
      (one) => one.action === action && one.title === title,
    )!;
    const seen = server.requests.filter(
      (one) => one.action === action && JSON.stringify(one.input) === JSON.stringify(input),
    );
    expect(seen.length, title).toBeGreaterThanOrEqual(2);
    for (const request of seen.slice(0, 2)) expect(request.region, title).toBe(region ?? undefined);
    if (output) expect([byMethod, bySend], title).toEqual([output, output]);
  }

  expect(outcome.refusals).toEqual({
    guarded: [true, true, false, false, false, false],
    refused: {
      class: true,
      kind: "service",
      code: "FailedOperation.RoomNotExist",
      requestId: "refused",
    },
    invalid: {
      class: true,
      kind: "validation",
      issues: [
        expect.objectContaining({ code: "required", path: ["RoomId"], severity: "error" }),
        expect.objectContaining({ code: "unknown", path: ["Room"], severity: "error" }),
      ],
    },
    unsent: { class: true, kind: "transport" },
  });
  expect(server.requests.filter(({ input }) => "Room" in input)).toEqual([]);
  expect(outcome.pages.rooms).toEqual(ROOMS.map(({ CommId }) => CommId));
  expect(outcome.pages.first).toEqual(["room-0", "room-1", "room-2"]);
  expect(outcome.waits).toEqual({
    started: "InProgress",
    failed: { kind: "wait", reason: "failed" },
  });
});
