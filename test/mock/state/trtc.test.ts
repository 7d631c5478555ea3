import { describe, expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

const APP = { SdkAppId: 1400000001 };
const HOUR = 3_600_000;

test("a recording begins, ends and is forgotten", () => {
  const trtc = new Caller("trtc");
  const made = trtc.call("CreateCloudRecording", {
    ...APP,
    RoomId: "1",
    UserId: "robot",
    UserSig: "s",
    RecordParams: { RecordMode: 1 },
    StorageParams: {},
  });
  const task = { ...APP, ...made };
  const status = (): unknown => trtc.call("DescribeCloudRecording", task)["Status"];
  expect(status()).toBe("Idle");
  trtc.now += 2000;
  expect(status()).toBe("InProgress");
  expect(trtc.call("DeleteCloudRecording", task)).toEqual(made);
  expect(status()).toBe("Exited");
  trtc.now += 5000;
  expect(trtc.try("DescribeCloudRecording", task)).toBe("ResourceNotFound");
  expect(trtc.try("DescribeCloudRecording", { ...task, TaskId: "none" })).toBe("ResourceNotFound");
});

test("a recording is out of reach when its time is up, and in other applications always", () => {
  const trtc = new Caller("trtc");
  const record = (more: Known): Known => ({
    ...APP,
    ...trtc.call("CreateCloudRecording", {
      ...APP,
      RoomId: "1",
      UserId: "robot",
      UserSig: "s",
      RecordParams: { RecordMode: 1 },
      StorageParams: {},
      ...more,
    }),
  });
  const [short, usual] = [record({ ResourceExpiredHour: 6 }), record({})];
  const elsewhere = { ...usual, SdkAppId: 1400000002 };
  expect(trtc.try("ModifyCloudRecording", elsewhere)).toBe("ResourceNotFound");
  const reach = (): unknown =>
    [short, usual].map((task) => typeof trtc.try("DescribeCloudRecording", task));
  trtc.now += 5 * HOUR;
  expect(reach()).toEqual(["object", "object"]);
  trtc.now += 2 * HOUR;
  expect(reach()).toEqual(["string", "object"]);
  trtc.now += 66 * HOUR;
  expect(reach()).toEqual(["string", "string"]);
});

describe.each([
  ["conversation", "AIConversation", { AgentConfig: { UserId: "r", TargetUserId: "ann" } }],
  ["transcription", "AITranscription", { TranscriptionParams: { UserId: "r" } }],
])("a %s", (_, name, params: Known) => {
  const begin = (trtc: Caller): Known =>
    trtc.call(`Start${name}`, { ...APP, RoomId: "1", SessionId: "s", ...params });

  test("goes through its states, and can be stopped once", () => {
    const trtc = new Caller("trtc");
    const made = begin(trtc);
    const StartTime = "2024-06-01T00:00:00Z";
    const seen: unknown[] = [];
    for (const ms of [0, 1000, 2000]) {
      trtc.now += ms;
      const { Status, ...rest } = trtc.call(`Describe${name}`, made);
      seen.push(Status);
      expect(rest).toEqual({ ...made, SessionId: "s", StartTime });
    }
    expect(seen).toEqual(["Idle", "Preparing", "InProgress"]);
    trtc.call(`Stop${name}`, made);
    expect(trtc.call(`Describe${name}`, made)).toMatchObject({ Status: "Stopped", StartTime });
    expect(trtc.try(`Stop${name}`, made)).toBe("FailedOperation.TaskNotExist");
    trtc.now += 60_000;
    expect(trtc.try(`Describe${name}`, made)).toBe("FailedOperation.TaskNotExist");
  });

  test("is found by its session, which no other may have before it is stopped", () => {
    const trtc = new Caller("trtc");
    const made = begin(trtc);
    const again = { ...APP, RoomId: "2", SessionId: "s", ...params };
    expect(trtc.try(`Start${name}`, again)).toBe("FailedOperation.TaskExist");
    const session = { ...APP, TaskId: "", SessionId: "s" };
    expect(trtc.call(`Describe${name}`, session)).toMatchObject(made);
    trtc.call(`Stop${name}`, made);
    expect(trtc.try(`Describe${name}`, session)).toBe("FailedOperation.TaskNotExist");
    const next = trtc.call(`Start${name}`, again);
    expect(trtc.call(`Describe${name}`, session)).toMatchObject(next);
    const nobody = { ...session, SdkAppId: 1400000002 };
    expect(trtc.try(`Describe${name}`, nobody)).toBe("FailedOperation.TaskNotExist");
  });
});

test("without sessions, a room is transcribed as a whole once, and so is each member", () => {
  const trtc = new Caller("trtc");
  const hear = (RoomId: string, TargetUserId?: string): Known | string =>
    trtc.try("StartAITranscription", {
      ...APP,
      RoomId,
      TranscriptionParams: TargetUserId ? { TranscriptionMode: 1, TargetUserId } : {},
    });
  const one = hear("1") as Known;
  const starts = [hear("2"), hear("1", "ann"), hear("1", "ben")];
  expect(starts.map((start) => typeof start)).toEqual(["object", "object", "object"]);
  expect([hear("1"), hear("1", "ann")]).toEqual([
    "FailedOperation.TaskExist",
    "FailedOperation.TaskExist",
  ]);
  trtc.call("StopAITranscription", one);
  expect(typeof hear("1")).toBe("object");
});

test("a robot takes orders while its conversation lasts", () => {
  const trtc = new Caller("trtc");
  const made = trtc.call("StartAIConversation", { ...APP, RoomId: "1", AgentConfig: {} });
  const order = (): unknown => [
    trtc.try("ControlAIConversation", { ...made, Command: "ServerPushText" }),
    trtc.try("UpdateAIConversation", { ...made, WelcomeMessage: "hi" }),
  ];
  expect(order()).toEqual([{}, {}]);
  trtc.call("StopAIConversation", made);
  expect(order()).toEqual(["FailedOperation.TaskNotExist", "FailedOperation.TaskNotExist"]);
});

test("a room can be dismissed once", () => {
  const trtc = new Caller("trtc");
  const room = { ...APP, RoomId: 42 };
  trtc.call("RemoveUser", { ...room, UserIds: ["ann"] });
  trtc.call("DismissRoom", room);
  expect(trtc.try("DismissRoom", room)).toBe("FailedOperation.RoomNotExist");
  expect(trtc.try("RemoveUser", { ...room, UserIds: ["ann"] })).toBe(
    "FailedOperation.RoomNotExist",
  );
  trtc.call("DismissRoom", { ...room, SdkAppId: 1400000002 });
});

test("a stream that is repeated for ever plays for as long as it may", () => {
  const trtc = new Caller("trtc");
  const made = trtc.call("StartStreamIngest", {
    ...APP,
    RoomId: "1",
    RoomIdType: 0,
    UserId: "robot",
    UserSig: "s",
    StreamUrl: "https://example.com/a.mp4",
    RepeatNum: -1,
    MaxDuration: 60,
  });
  const status = (TaskId: string): unknown =>
    trtc.call("DescribeStreamIngest", { ...APP, TaskId })["Status"];
  expect(status("none")).toBe("NotExist");
  expect(status(made["TaskId"] as string)).toBe("InProgress");
  trtc.now += 3_600_000;
  expect(status(made["TaskId"] as string)).toBe("NotExist");
});

test("a stream plays until it is stopped, whatever is changed", () => {
  const trtc = new Caller("trtc");
  const media = {
    ...APP,
    RoomId: "1",
    RoomIdType: 0,
    UserId: "robot",
    UserSig: "s",
    StreamUrl: "u",
  };
  const made = { ...APP, ...trtc.call("StartStreamIngest", media) };
  trtc.now += 24 * HOUR;
  expect(trtc.call("UpdateStreamIngest", { ...made, IsPause: true })).toEqual({
    Status: "InProgress",
  });
  trtc.call("StopStreamIngest", made);
  expect(trtc.try("StopStreamIngest", made)).toBe("FailedOperation.TaskFinished");
  expect(trtc.try("UpdateStreamIngest", made)).toBe("FailedOperation.TaskNotExist");
  expect(trtc.call("DescribeStreamIngest", made)).toEqual({ Status: "NotExist" });
});

test("a relay is changed and stopped by its ID, once", () => {
  const trtc = new Caller("trtc");
  const made = trtc.call("StartPublishCdnStream", { ...APP, RoomId: "1", WithTranscoding: 1 });
  const task = { ...APP, ...made, SequenceNumber: 1, WithTranscoding: 1 };
  expect(trtc.call("UpdatePublishCdnStream", task)).toEqual(made);
  expect(trtc.try("StopPublishCdnStream", { ...task, SdkAppId: 1400000002 })).toBe(
    "ResourceNotFound",
  );
  expect(trtc.call("StopPublishCdnStream", task)).toEqual(made);
  expect(trtc.try("StopPublishCdnStream", task)).toBe("ResourceNotFound");
  expect(trtc.try("UpdatePublishCdnStream", task)).toBe("ResourceNotFound");
});

test("rooms with a number and rooms with a name are not the same rooms", () => {
  const trtc = new Caller("trtc");
  trtc.call("DismissRoomByStrRoomId", { ...APP, RoomId: "42" });
  trtc.call("RemoveUser", { ...APP, RoomId: 42, UserIds: ["ann"] });
  const muted = { ...APP, UserId: "ann", IsMute: 1 };
  trtc.call("SetUserBlocked", { ...muted, RoomId: 42 });
  expect(trtc.try("SetUserBlockedByStrRoomId", { ...muted, StrRoomId: "42" })).toBe(
    "FailedOperation.RoomNotExist",
  );
  expect(trtc.try("RemoveUserByStrRoomId", { ...APP, RoomId: "42", UserIds: ["ann"] })).toBe(
    "FailedOperation.RoomNotExist",
  );
});
