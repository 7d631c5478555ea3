import { describe, expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

const HERE = { region: "ap-seoul" };

function streaming(): {
  readonly call: (name: string, input?: Known) => Known;
  readonly refused: (name: string, input: Known) => Known | string;
  readonly mdl: Caller;
} {
  const mdl = new Caller("mdl");
  return {
    mdl,
    call: (name, input = {}) => mdl.call(name, input, HERE),
    refused: (name, input) => mdl.try(name, input, HERE),
  };
}

const channel = (Name: string, ...ids: readonly Known[]): Known => ({
  Name,
  AttachedInputs: ids,
  OutputGroups: [],
});

describe("what refers to each other", () => {
  test("is shown from both ends, and cannot be deleted while it is needed", () => {
    const { call, refused } = streaming();
    const group = call("CreateStreamLiveInputSecurityGroup", {
      Name: "g",
      Whitelist: ["1.2.3.4/32"],
    });
    const input = call("CreateStreamLiveInput", {
      Name: "i",
      Type: "RTMP_PUSH",
      SecurityGroupIds: [group["Id"]!],
    });
    const one = call("CreateStreamLiveChannel", channel("c", input));
    expect(call("DescribeStreamLiveInput", input)["Info"]).toMatchObject({
      Region: HERE.region,
      AttachedChannels: [one["Id"]],
    });
    expect(call("DescribeStreamLiveInputSecurityGroup", group)["Info"]).toMatchObject({
      OccupiedInputs: [input["Id"]],
    });
    expect(refused("DeleteStreamLiveInput", input)).toBe(
      "InvalidParameter.AlreadyAssociatedChannel",
    );
    expect(refused("DeleteStreamLiveInputSecurityGroup", group)).toBe(
      "InvalidParameter.AlreadyAssociatedInput",
    );
    expect(refused("CreateStreamLiveChannel", channel("d", input))).toBe(
      "InvalidParameter.AlreadyAssociatedChannel",
    );
    expect(refused("CreateStreamLiveChannel", channel("d", { Id: "none" }))).toBe(
      "InvalidParameter.AttachedInputs",
    );
    call("ModifyStreamLiveChannel", { ...one, ...channel("c") });
    expect(call("DescribeStreamLiveInput", input)["Info"]).toMatchObject({ AttachedChannels: [] });
    call("DeleteStreamLiveInput", input);
    call("DeleteStreamLiveInputSecurityGroup", group);
  });

  test("goes with what it belongs to", () => {
    const { call, refused } = streaming();
    const one = call("CreateStreamLiveChannel", channel("c"));
    const ChannelId = one["Id"]!;
    const Plan = {
      EventName: "e",
      EventSettings: { EventType: "INPUT_SWITCH", SpliceDuration: 5 },
      TimingSettings: { StartType: "IMMEDIATE" },
    };
    call("CreateStreamLivePlan", { ChannelId, Plan });
    // A number in requests, text in answers.
    expect(call("DescribeStreamLivePlans", { ChannelId })).toEqual({
      Infos: [{ ...Plan, EventSettings: { EventType: "INPUT_SWITCH", SpliceDuration: "5" } }],
    });
    expect(refused("CreateStreamLivePlan", { ChannelId, Plan })).toBe("InvalidParameter.Plan");
    expect(refused("CreateStreamLivePlan", { ChannelId: "none", Plan })).toBe(
      "InvalidParameter.NotFound",
    );
    call("DeleteStreamLiveChannel", one);
    expect(refused("DescribeStreamLivePlans", { ChannelId })).toBe("InvalidParameter.NotFound");
    expect(refused("DeleteStreamLivePlan", { ChannelId, EventName: "e" })).toBe(
      "InvalidParameter.NotFound",
    );
  });
});

test("a channel starts and stops by the clock", () => {
  const { mdl, call, refused } = streaming();
  const one = call("CreateStreamLiveChannel", channel("c"));
  const state = (): unknown => (call("DescribeStreamLiveChannel", one)["Info"] as Known)["State"];
  const states = [state()];
  call("StartStreamLiveChannel", one);
  expect(refused("StartStreamLiveChannel", one)).toBe("InvalidParameter.StateError");
  for (const ms of [0, 4999, 1]) {
    mdl.now += ms;
    states.push(state());
  }
  expect(refused("DeleteStreamLiveChannel", one)).toBe("InvalidParameter.StateError");
  call("StopStreamLiveChannel", one);
  mdl.now += 2999;
  states.push(state());
  mdl.now += 1;
  expect([...states, state()]).toEqual([
    "IDLE",
    "STARTING",
    "STARTING",
    "RUNNING",
    "STOPPING",
    "IDLE",
  ]);
});

test("names are taken within a region, and so are places", () => {
  const { mdl, call, refused } = streaming();
  const group = { Name: "g", Whitelist: ["1.2.3.4/32"] };
  call("CreateStreamLiveInputSecurityGroup", group);
  expect(refused("CreateStreamLiveInputSecurityGroup", group)).toBe("InvalidParameter.Name");
  mdl.call("CreateStreamLiveInputSecurityGroup", group, { region: "ap-mumbai" });
  for (const Name of ["b", "c", "d", "e"])
    call("CreateStreamLiveInputSecurityGroup", { ...group, Name });
  expect(refused("CreateStreamLiveInputSecurityGroup", { ...group, Name: "f" })).toBe(
    "InvalidParameter.ExceededQuantityLimit",
  );
  const listed = call("DescribeStreamLiveInputSecurityGroups")["Infos"] as readonly Known[];
  expect(listed.map(({ Name }) => Name)).toEqual(["g", "b", "c", "d", "e"]);
  const there = mdl.call("DescribeStreamLiveInputSecurityGroups", {}, { region: "ap-mumbai" });
  expect(there["Infos"]).toHaveLength(1);
});

test("an empty list of sources leaves the sources alone", () => {
  const { call } = streaming();
  const InputSettings = [{ AppName: "live", StreamName: "a" }];
  const input = call("CreateStreamLiveInput", { Name: "i", Type: "RTMP_PUSH", InputSettings });
  call("ModifyStreamLiveInput", { ...input, Name: "j", InputSettings: [] });
  expect(call("DescribeStreamLiveInput", input)["Info"]).toMatchObject({
    Name: "j",
    InputSettings,
  });
  call("ModifyStreamLiveInput", {
    ...input,
    InputSettings: [{ AppName: "live", StreamName: "b" }],
  });
  expect(call("DescribeStreamLiveInput", input)["Info"]).toMatchObject({
    InputSettings: [{ StreamName: "b" }],
  });
});

test("an input tells where to push to, and by its own name whether anything arrives", () => {
  const { call } = streaming();
  const pushed = { AppName: "live", StreamName: "a" };
  const input = call("CreateStreamLiveInput", {
    Name: "i",
    Type: "RTMP_PUSH",
    InputSettings: [pushed],
  });
  const settings = (Id: Known): unknown =>
    (call("DescribeStreamLiveInput", Id)["Info"] as Known)["InputSettings"];
  const InputAddress = expect.stringMatching(/^rtmp:/) as unknown;
  expect(settings(input)).toMatchObject([{ ...pushed, InputAddress }]);
  expect(call("QueryInputStreamState", input)["Info"]).toEqual({
    InputID: input["Id"],
    InputName: "i",
    Protocol: "RTMP_PUSH",
    InputStreamInfoList: [{ ...pushed, InputAddress }],
  });
  call("ModifyStreamLiveInput", { ...input, InputSettings: [{ ...pushed, StreamName: "b" }] });
  expect(settings(input)).toMatchObject([{ StreamName: "b", InputAddress }]);
  const pulled = { SourceUrl: "https://example.com/a.m3u8" };
  const other = call("CreateStreamLiveInput", {
    Name: "j",
    Type: "HLS_PULL",
    InputSettings: [pulled],
  });
  call("ModifyStreamLiveInput", { ...other, InputSettings: [pulled] });
  expect(settings(other)).toEqual([{ ...pulled, DelayTime: 0 }]);
});

test("a watermark has the settings that it was not given, and is kept by the channels that use it", () => {
  const { mdl, call, refused } = streaming();
  const mark = call("CreateStreamLiveWatermark", {
    Name: "w",
    Type: "TEXT",
    TextSettings: { Text: "live", XPos: 5 },
  });
  const one = call("CreateStreamLiveChannel", {
    ...channel("c"),
    VideoTemplates: [{ Name: "v", WatermarkId: mark["Id"]! }],
  });
  mdl.now += 1000;
  call("ModifyStreamLiveWatermark", { ...mark, Name: "w2" });
  expect(call("DescribeStreamLiveWatermark", mark)["Info"]).toMatchObject({
    Name: "w2",
    ImageSettings: null,
    TextSettings: { Text: "live", XPos: 5, YPos: 10, FontColor: "0x000000" },
    AttachedChannels: [one["Id"]],
    UpdateTime: "2024-06-01T00:00:01Z",
  });
  expect(refused("DeleteStreamLiveWatermark", mark)).toBe(
    "InvalidParameter.AlreadyAssociatedChannel",
  );
  call("DeleteStreamLiveChannel", one);
  call("DeleteStreamLiveWatermark", mark);
  expect(call("DescribeStreamLiveWatermarks")["Infos"]).toEqual([]);
});
