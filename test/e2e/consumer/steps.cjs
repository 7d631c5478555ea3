// What a caller of the built package does, the same from ESM and from CommonJS. Prints one JSON
// object with what came of it; the test's server, at ENDPOINT, saw the rest.
const { readFileSync } = require("node:fs");

/** Every example of every action, through the client's method and through `send`. */
async function everyExample({ trtc, actions, runtime }, options) {
  const examples = JSON.parse(readFileSync("examples.json", "utf8"));
  const methods = new trtc.TrtcClient(options);
  const bare = new runtime.Client(options);
  const results = [];
  for (const [key, action] of Object.entries(actions)) {
    if (typeof action !== "object") continue;
    for (const { title, input, region } of examples[action.name] ?? []) {
      const call = { region };
      const byMethod = await methods[key](input, call);
      const bySend = await bare.send(action, input, call);
      results.push({ action: action.name, title, byMethod, bySend });
    }
  }
  return results;
}

async function refusals({ trtc, runtime }, options) {
  const client = new trtc.TrtcClient({ ...options, region: "ap-guangzhou" });
  const input = { SdkAppId: 1400000001, RoomId: 404 };
  const refused = await client.dismissRoom(input).catch((error) => error);
  const invalid = await client
    .dismissRoom({ SdkAppId: 1400000001, Room: 404 })
    .catch((error) => error);
  const gone = new trtc.TrtcClient({
    ...options,
    region: "ap-guangzhou",
    endpoint: "http://127.0.0.1:1",
  });
  const unsent = await gone.dismissRoom(input).catch((error) => error);
  const code = "FailedOperation.RoomNotExist";
  return {
    guarded: [
      trtc.isDismissRoomError(refused),
      trtc.isDismissRoomError(refused, code),
      trtc.isDismissRoomError(refused, "FailedOperation.UserNotExist"),
      trtc.isRemoveUserError(refused),
      trtc.isDismissRoomError(invalid, code),
      trtc.isDismissRoomError(new Error(code)),
    ],
    refused: {
      class: refused instanceof runtime.ServiceError,
      kind: refused.kind,
      code: refused.code,
      requestId: refused.requestId,
    },
    invalid: {
      class: invalid instanceof runtime.ValidationError,
      kind: invalid.kind,
      issues: invalid.issues,
    },
    unsent: { class: unsent instanceof runtime.TransportError, kind: unsent.kind },
  };
}

async function pages({ trtc, actions }, options) {
  const client = new trtc.TrtcClient({ ...options, region: "ap-guangzhou" });
  const input = { SdkAppId: 77, StartTime: 1590065777, EndTime: 1590065877, PageSize: 10 };
  const rooms = [];
  for await (const room of actions.paginateDescribeRoomInfo(client, input)) rooms.push(room.CommId);
  const first = [];
  for await (const room of client.paginateDescribeRoomInfo(input)) {
    first.push(room.CommId);
    if (first.length === 3) break;
  }
  return { rooms, first };
}

async function waits({ trtc, actions }, options) {
  const client = new trtc.TrtcClient({ ...options, region: "ap-guangzhou" });
  const started = await client.waitUntilRecordingStarted({ SdkAppId: 1, TaskId: "starting" });
  const failed = await actions
    .waitUntilRecordingStarted(client, { SdkAppId: 1, TaskId: "exited" })
    .catch((error) => error);
  return { started: started.Status, failed: { kind: failed.kind, reason: failed.reason } };
}

module.exports = async function steps(packages) {
  const options = {
    endpoint: process.env.ENDPOINT,
    credentials: { secretId: process.env.SECRET_ID, secretKey: process.env.SECRET_KEY },
  };
  const outcome = {
    examples: await everyExample(packages, options),
    refusals: await refusals(packages, options),
    pages: await pages(packages, options),
    waits: await waits(packages, options),
  };
  process.stdout.write(JSON.stringify(outcome));
};
