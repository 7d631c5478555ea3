import { describe, expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";
import { ANN, APP, PAGE, withAnn } from "./contact-center.js";

test("calls are answered by the clock, and active until they are over", () => {
  const ccc = new Caller("ccc");
  const dial = {
    ...APP,
    Callee: "008612345678901",
    LLMType: "openai",
    APIKey: "k",
    APIUrl: "https://example.com",
  };
  const made = ccc.call("CreateAICall", dial);
  const active = (): unknown =>
    (
      ccc.call("DescribePSTNActiveSessionList", { ...APP, Offset: 0, Limit: 9 })[
        "Sessions"
      ] as Known[]
    ).map(({ SessionID, SessionStatus, StartTimestamp }) => [
      SessionID,
      SessionStatus,
      StartTimestamp,
    ]);
  const began = String(ccc.now / 1000);
  expect(active()).toEqual([[made["SessionId"], "ringing", began]]);
  ccc.now += 5000;
  expect(active()).toEqual([[made["SessionId"], "inProgress", began]]);
  expect(ccc.call("DescribeTelSession", { ...APP, ...made })["Session"]).toMatchObject({
    StartTimestamp: Number(began),
    AcceptTimestamp: ccc.now / 1000,
  });
  const say: Known = { ...APP, ...made, Command: "ServerPushText", ServerPushText: { Text: "hi" } };
  ccc.call("ControlAIConversation", say);
  ccc.call("HangUpCall", { ...APP, ...made });
  expect(active()).toEqual([]);
  expect(ccc.try("ControlAIConversation", say)).toBe("FailedOperation.SessionNotExists");
  expect(ccc.call("DescribeTelSession", { ...APP, ...made })["Session"]).toMatchObject({
    SessionStatus: "finished",
  });
});

test("an agent's phone rings before the customer's", () => {
  const ccc = withAnn();
  const dial = {
    ...APP,
    UserId: ANN.Mail,
    Callee: "008612345678909",
    Callers: ["1", "2"],
    IsForceUseMobile: true,
  };
  expect(ccc.try("CreateCallOutSession", { ...dial, UserId: "nobody@example.com" })).toBe(
    "InvalidParameterValue.AccountNotExist",
  );
  const made = ccc.call("CreateCallOutSession", dial);
  const session = (): unknown => ccc.call("DescribeTelSession", { ...APP, ...made })["Session"];
  const began = ccc.now / 1000;
  expect(session()).toMatchObject({
    SessionID: made["SessionId"],
    SessionStatus: "seatJoining",
    Caller: "1",
    Callee: dial.Callee,
    StaffEmail: ANN.Mail,
    StaffNumber: ANN.StaffNumber,
    StartTimestamp: began,
    RingTimestamp: 0,
    AcceptTimestamp: 0,
  });
  ccc.now += 3000;
  expect(session()).toMatchObject({ SessionStatus: "ringing", RingTimestamp: began + 3 });
  ccc.now += 5000;
  expect(session()).toMatchObject({ SessionStatus: "inProgress", AcceptTimestamp: began + 8 });
});

test("a robot cannot be spoken to before anybody has answered, and hands over to groups there are", () => {
  const ccc = new Caller("ccc");
  const robot: Known = { ...APP, AIAgentId: 1, Callee: "1" };
  const made = { ...APP, ...ccc.call("CreateAIAgentCall", robot) };
  const control = (): unknown =>
    ccc.try("ControlAIConversation", { ...made, Command: "ServerPushText" });
  expect(control()).toBe("FailedOperation.SessionNotInControlState");
  ccc.now += 5000;
  expect(control()).toEqual({});
  const transfer = (SkillGroupId: number): unknown =>
    ccc.try("TransferToManual", { ...made, SkillGroupId });
  const group = { ...APP, SkillGroupName: "Sales", SkillGroupType: 0 };
  const { SkillGroupId } = ccc.call("CreateCCCSkillGroup", group);
  expect(transfer(100_000)).toBe("InvalidParameterValue.SkillGroupError");
  expect(transfer(SkillGroupId as number)).toEqual({});
  ccc.call("HangUpCall", made);
  expect(transfer(SkillGroupId as number)).toBe("FailedOperation.SessionNotExists");
});

test("what an AI call was to find out is what it tells", () => {
  const ccc = new Caller("ccc");
  const ExtractConfig = [{ InfoType: "Boolean", InfoName: "interested", InfoContent: "Is he?" }];
  const made = ccc.call("CreateAICall", { ...APP, Callee: "1", ExtractConfig });
  const asked = { ...APP, ...made, StartTime: 0, EndTime: 1 };
  expect(ccc.call("DescribeAICallExtractResult", asked)["ResultList"]).toEqual(ExtractConfig);
});

test("a campaign starts and ends with its time, and why it ended is told", () => {
  const ccc = new Caller("ccc");
  const start = ccc.now / 1000 + 60;
  const campaign = (): Known =>
    ccc.call("CreatePredictiveDialingCampaign", {
      ...APP,
      Name: "c",
      Callees: ["1"],
      Callers: ["2"],
      CallOrder: 0,
      SkillGroupId: 1,
      Priority: 1,
      ExpectedAbandonRate: 10,
      RetryInterval: 60,
      StartTime: start,
      EndTime: start + 600,
    });
  const [one, other] = [campaign(), campaign()];
  const states = (): unknown =>
    (
      ccc.call("DescribePredictiveDialingCampaigns", { ...APP, PageSize: 9, PageNumber: 0 })[
        "CampaignList"
      ] as Known[]
    ).map(({ Status, StatusReason }) => [Status, StatusReason]);
  expect(states()).toEqual([
    [0, 0],
    [0, 0],
  ]);
  ccc.now += 60_000;
  ccc.call("PausePredictiveDialingCampaign", { ...APP, ...other });
  expect(states()).toEqual([
    [1, 0],
    [2, 0],
  ]);
  ccc.call("ResumePredictiveDialingCampaign", { ...APP, ...other });
  ccc.call("AbortPredictiveDialingCampaign", { ...APP, ...one });
  expect(ccc.try("AbortPredictiveDialingCampaign", { ...APP, ...one })).toBe(
    "InvalidParameterValue",
  );
  ccc.now += 600_000;
  expect(states()).toEqual([
    [3, 1],
    [3, 2],
  ]);
});

describe("a predictive campaign", () => {
  const start = Date.UTC(2024, 5, 1) / 1000 + 60;
  const settings = {
    Name: "spring",
    Callees: ["1", "2", "3"],
    Callers: ["9"],
    CallOrder: 0,
    SkillGroupId: 7,
    Priority: 1,
    ExpectedAbandonRate: 10,
    RetryInterval: 60,
    StartTime: start,
    EndTime: start + 600,
  };

  test("is listed with how many it calls, and looked up with its settings", () => {
    const ccc = new Caller("ccc");
    const made = ccc.call("CreatePredictiveDialingCampaign", { ...APP, ...settings });
    expect(ccc.call("DescribePredictiveDialingCampaigns", PAGE)).toEqual({
      TotalCount: 1,
      CampaignList: [
        {
          ...made,
          Name: "spring",
          Status: 0,
          StatusReason: 0,
          CalleeCount: 3,
          FinishedCalleeCount: 0,
          Priority: 1,
          SkillGroupId: 7,
        },
      ],
    });
    const { Callees: _to, Callers: _from, ...shown } = settings;
    expect(ccc.call("DescribePredictiveDialingCampaign", { ...APP, ...made })).toEqual({
      ...made,
      ...shown,
      IVRId: 0,
      RetryTimes: 0,
    });
    expect(ccc.call("DescribePredictiveDialingSessions", { ...PAGE, ...made })).toEqual({
      TotalCount: 0,
      SessionList: [],
    });
    const listed = (filter: Known): unknown =>
      ccc.call("DescribePredictiveDialingCampaigns", { ...PAGE, ...filter })["TotalCount"];
    expect([{ Name: "pri" }, { Name: "x" }, { SkillGroupId: 7 }].map(listed)).toEqual([1, 0, 1]);
  });

  test("changes before it starts, and can be paused only after that", () => {
    const ccc = new Caller("ccc");
    const made = {
      ...APP,
      ...ccc.call("CreatePredictiveDialingCampaign", { ...APP, ...settings }),
    };
    const pause = (): unknown => ccc.try("PausePredictiveDialingCampaign", made);
    const update = (change: Known): unknown =>
      ccc.try("UpdatePredictiveDialingCampaign", { ...made, ...settings, ...change });
    expect(pause()).toBe("InvalidParameterValue");
    update({ Callees: ["1"], StartTime: start + 60 });
    ccc.now += 60_000;
    expect(pause()).toBe("InvalidParameterValue");
    expect(ccc.call("DescribePredictiveDialingCampaigns", PAGE)["CampaignList"]).toMatchObject([
      { CalleeCount: 1 },
    ]);
    ccc.now += 60_000;
    expect(update({})).toBe("UnsupportedOperation");
    expect(pause()).toEqual({});
    ccc.call("DeletePredictiveDialingCampaign", made);
    expect(pause()).toBe("InvalidParameterValue");
  });
});

test("a calling task tells of each number, and cannot be stopped twice", () => {
  const ccc = new Caller("ccc");
  const NotBefore = ccc.now / 1000 + 60;
  const task = {
    Callees: ["1", "2"],
    Callers: ["9"],
    IvrId: 3,
    NotBefore,
    NotAfter: NotBefore + 60,
  };
  const made = { ...APP, ...ccc.call("CreateAutoCalloutTask", { ...APP, ...task }) };
  const other = { ...APP, ...ccc.call("CreateAutoCalloutTask", { ...APP, ...task, IvrId: 4 }) };
  expect(ccc.call("DescribeAutoCalloutTask", made)).toMatchObject({
    Callees: ["1", "2"].map((Callee) => ({ Callee, State: 0, Sessions: [] })),
    NotBefore,
    State: 0,
  });
  const states = (): unknown =>
    (ccc.call("DescribeAutoCalloutTasks", PAGE)["Tasks"] as readonly Known[]).map(
      ({ CalleeCount, State }) => [CalleeCount, State],
    );
  ccc.now += 60_000;
  ccc.call("StopAutoCalloutTask", other);
  expect(ccc.try("StopAutoCalloutTask", other)).toBe("UnsupportedOperation");
  expect(states()).toEqual([
    [2, 1],
    [2, 4],
  ]);
  ccc.now += 60_000;
  expect(states()).toEqual([
    [2, 4],
    [2, 4],
  ]);
});

test("a cruise campaign is looked up by its ID, and ended once", () => {
  const ccc = new Caller("ccc");
  const StartTime = ccc.now / 1000 + 60;
  const campaign = {
    Name: "c",
    Agent: "a",
    StartTime,
    EndTime: StartTime + 60,
    Callees: ["1", "2"],
  };
  const made = { ...APP, ...ccc.call("CreateAgentCruiseDialingCampaign", { ...APP, ...campaign }) };
  const look = (): Known => ccc.call("DescribeAgentCruiseDialingCampaign", made);
  expect(look()).toMatchObject({ State: 0, TotalCalleeCount: 2, CalledCalleeCount: 0 });
  ccc.now += 60_000;
  expect(look()).toMatchObject({ State: 1 });
  ccc.call("AbortAgentCruiseDialingCampaign", made);
  expect(look()).toMatchObject({ State: 3 });
  expect(ccc.try("AbortAgentCruiseDialingCampaign", made)).toBe("InvalidParameterValue");
});
