import { expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

const APP = { SdkAppId: 1400000001 };

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

test("a conversation is found by its task or by its session, which no other may have meanwhile", () => {
  const trtc = new Caller("trtc");
  const input: Known = {
    ...APP,
    RoomId: "1",
    SessionId: "s",
    AgentConfig: { UserId: "robot", UserSig: "s", TargetUserId: "ann" },
  };
  const made = trtc.call("StartAIConversation", input);
  expect(trtc.try("StartAIConversation", input)).toBe("FailedOperation.TaskExist");
  expect(trtc.call("DescribeAIConversation", { ...APP, SessionId: "s" })).toMatchObject(made);
  trtc.call("StopAIConversation", made);
  expect(trtc.try("StopAIConversation", made)).toBe("FailedOperation.TaskNotExist");
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
