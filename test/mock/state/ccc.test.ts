import { expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

const APP = { SdkAppId: 1400000000 };

test("of several agents, those who cannot be made are told of, and the others are made", () => {
  const ccc = new Caller("ccc");
  const staff = (Mail: string): Known => ({
    Name: Mail,
    Mail,
    Phone: "008612345678901",
    Nick: Mail,
  });
  const create = (...mails: readonly string[]): unknown =>
    ccc.call("CreateStaff", { ...APP, Staffs: mails.map(staff) })["ErrorStaffList"];
  expect(create("ann@example.com", "ben@example.com")).toEqual([]);
  const failed = create("ann@example.com", "cid@example.com");
  expect(failed).toMatchObject([
    { StaffEmail: "ann@example.com", Code: "FailedOperation.DuplicatedAccount" },
  ]);
  const { items } = ccc.pages("DescribeStaffInfoList", APP, 2);
  expect((items as Known[]).map(({ Mail }) => Mail)).toEqual([
    "ann@example.com",
    "ben@example.com",
    "cid@example.com",
  ]);
  const gone = ccc.call("DeleteStaff", {
    ...APP,
    StaffList: ["ben@example.com", "nobody@example.com"],
  });
  expect(gone).toEqual({ OnlineStaffList: [] });
  expect(
    ccc.call("DescribeStaffInfoList", { ...APP, PageSize: 9, PageNumber: 0 })["TotalCount"],
  ).toBe(2);
});

test("skill groups of an agent come as structures and go by their ID", () => {
  const ccc = new Caller("ccc");
  const Mail = "ann@example.com";
  ccc.call("CreateStaff", { ...APP, Staffs: [{ Name: "Ann", Mail, Phone: "1", Nick: "Ann" }] });
  const groups = (): unknown => {
    const known = ccc.call("DescribeStaffInfoList", { ...APP, PageSize: 9, PageNumber: 0 });
    const [one] = known["StaffList"] as readonly Known[];
    return (one!["SkillGroupList"] as readonly Known[]).map(({ SkillGroupId }) => SkillGroupId);
  };
  const list = [7, 8].map((SkillGroupId) => ({ SkillGroupId, Priority: 1 }));
  ccc.call("BindStaffSkillGroupList", { ...APP, StaffEmail: Mail, StaffSkillGroupList: list });
  expect(groups()).toEqual([7, 8]);
  ccc.call("UnbindStaffSkillGroupList", { ...APP, StaffEmail: Mail, SkillGroupList: [7] });
  expect(groups()).toEqual([8]);
});

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
  ccc.call("HangUpCall", { ...APP, ...made });
  expect(active()).toEqual([]);
  expect(ccc.call("DescribeTelSession", { ...APP, ...made })["Session"]).toMatchObject({
    SessionStatus: "finished",
  });
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
