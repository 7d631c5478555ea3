import { describe, expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";
import { ANN, APP, PAGE, withAnn } from "./contact-center.js";

function staffOf(ccc: Caller): readonly Known[] {
  return ccc.call("DescribeStaffInfoList", PAGE)["StaffList"] as readonly Known[];
}

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

describe("the skill groups of an agent", () => {
  const groupsOf = (ccc: Caller): unknown => staffOf(ccc)[0]!["SkillGroupList"];
  const create = (ccc: Caller, SkillGroupName: string, SkillGroupType: number): number =>
    ccc.call("CreateCCCSkillGroup", { ...APP, SkillGroupName, SkillGroupType })[
      "SkillGroupId"
    ] as number;
  const bind = (ccc: Caller, ...StaffSkillGroupList: readonly Known[]): unknown =>
    ccc.call("BindStaffSkillGroupList", { ...APP, StaffEmail: ANN.Mail, StaffSkillGroupList });

  test("have the names and kinds of the groups, and a priority", () => {
    const ccc = withAnn();
    const SkillGroupId = create(ccc, "Sales", 0);
    bind(ccc, { SkillGroupId });
    const sales = { SkillGroupId, SkillGroupName: "Sales", Type: "TEL", Priority: 3 };
    expect(groupsOf(ccc)).toEqual([sales]);
    bind(ccc, { SkillGroupId, Priority: 1 });
    ccc.call("UpdateCCCSkillGroup", {
      ...APP,
      SkillGroupID: SkillGroupId,
      SkillGroupName: "Selling",
    });
    expect(groupsOf(ccc)).toEqual([{ ...sales, SkillGroupName: "Selling", Priority: 1 }]);
    expect(ccc.call("DescribeSkillGroupInfoList", PAGE)["SkillGroupList"]).toMatchObject([
      { SkillGroupId, SkillGroupName: "Selling", Type: "TEL", MaxConcurrency: 1 },
    ]);
  });

  test("are given by ID, too, and those that stay keep their priority", () => {
    const ccc = withAnn();
    const [one, two] = [create(ccc, "one", 1), create(ccc, "two", 3)];
    const modify = (...SkillGroupIds: readonly number[]): unknown =>
      ccc.try("ModifyStaff", { ...APP, Email: ANN.Mail, SkillGroupIds });
    bind(ccc, { SkillGroupId: one, Priority: 1 });
    modify(two, one);
    expect(groupsOf(ccc)).toMatchObject([
      { SkillGroupName: "two", Type: "ALL" },
      { SkillGroupName: "one", Type: "IM", Priority: 1 },
    ]);
    expect(modify(100_000)).toBe("InvalidParameterValue.SkillGroupError");
  });

  test("go one by one, and when they are deleted", () => {
    const ccc = withAnn();
    const [one, two, three] = ["one", "two", "three"].map((name) => create(ccc, name, 0));
    bind(ccc, ...[one!, two!, three!].map((SkillGroupId) => ({ SkillGroupId })));
    ccc.call("UnbindStaffSkillGroupList", {
      ...APP,
      StaffEmail: ANN.Mail,
      SkillGroupList: [two!],
    });
    expect(groupsOf(ccc)).toMatchObject([{ SkillGroupId: one }, { SkillGroupId: three }]);
    const inGroup = (SkillGroupId: number): unknown =>
      ccc.call("DescribeStaffInfoList", { ...PAGE, SkillGroupId })["TotalCount"];
    expect([one!, two!, three!].map(inGroup)).toEqual([1, 0, 1]);
    ccc.call("DeleteCCCSkillGroup", { ...APP, SkillGroupId: one! });
    expect(groupsOf(ccc)).toMatchObject([{ SkillGroupId: three }]);
    expect(ccc.try("DeleteCCCSkillGroup", { ...APP, SkillGroupId: one! })).toBe(
      "InvalidParameterValue",
    );
  });

  test("are not two of one name", () => {
    const ccc = new Caller("ccc");
    create(ccc, "Sales", 0);
    const again = { ...APP, SkillGroupName: "Sales", SkillGroupType: 1 };
    expect(ccc.try("CreateCCCSkillGroup", again)).toBe("InvalidParameterValue.SkillGroupExist");
  });
});

test("an agent changes, and is gone only when offline", () => {
  const ccc = withAnn();
  const created = staffOf(ccc)[0]!["LastModifyTimestamp"] as number;
  ccc.now += 60_000;
  ccc.call("ModifyStaff", { ...APP, Email: ANN.Mail, Nick: "A", StaffNo: "18" });
  expect(staffOf(ccc)).toMatchObject([
    { ...ANN, Nick: "A", StaffNumber: "18", RoleList: [3], LastModifyTimestamp: created + 60 },
  ]);
  const status = (): unknown =>
    (ccc.call("DescribeStaffStatusMetrics", APP)["Metrics"] as readonly Known[]).map(
      ({ Email, Status }) => [Email, Status],
    );
  const remove = (): unknown =>
    ccc.call("DeleteStaff", { ...APP, StaffList: [ANN.Mail] })["OnlineStaffList"];
  expect(status()).toEqual([[ANN.Mail, "offline"]]);
  ccc.call("RestoreMemberOnline", { ...APP, UserId: ANN.Mail });
  expect(status()).toEqual([[ANN.Mail, "free"]]);
  expect(
    ccc.call("DescribeStaffStatusMetrics", { ...APP, StatusList: ["rest", "offline"] })["Metrics"],
  ).toEqual([]);
  expect(remove()).toEqual([ANN.Mail]);
  ccc.call("ForceMemberOffline", { ...APP, UserId: ANN.Mail });
  const login = { ...APP, SeatUserId: ANN.Mail };
  ccc.call("CreateSDKLoginToken", login);
  expect(remove()).toEqual([]);
  expect(status()).toEqual([]);
  expect(ccc.try("CreateSDKLoginToken", login)).toBe("InvalidParameterValue.AccountNotExist");
  expect(ccc.try("ModifyStaff", { ...APP, Email: ANN.Mail })).toBe(
    "InvalidParameterValue.AccountNotExist",
  );
});

test("an extension has its agent's name, its groups and a password until there is a new one", () => {
  const ccc = withAnn();
  const phone = { ...APP, ExtensionId: "1001" };
  const full = { ...phone, ExtensionName: "front", SkillGroupIds: [4, 5], Relation: ANN.Mail };
  ccc.call("CreateExtension", full);
  const listed = (): unknown =>
    ccc.call("DescribeExtensions", { ...APP, PageNumber: 0 })["ExtensionList"];
  const front = { ExtensionName: "front", SkillGroupId: "4,5", RelationName: "Ann" };
  expect(listed()).toMatchObject([front]);
  const { Password } = ccc.call("ResetExtensionPassword", phone);
  expect(ccc.call("DescribeExtension", phone)).toMatchObject({ Password });
  ccc.call("DeleteStaff", { ...APP, StaffList: [ANN.Mail] });
  expect(listed()).toMatchObject([{ ...front, Relation: "", RelationName: "" }]);
  ccc.call("DeleteExtension", phone);
  expect(listed()).toEqual([]);
});

test("numbers are there before anybody names them; groups and service come and go", () => {
  const ccc = new Caller("ccc");
  const Number = "0086075512345678";
  const numbers = (): unknown => ccc.call("DescribeNumbers", APP)["Numbers"];
  const disable = (Disabled: number): unknown =>
    ccc.call("DisableCCCPhoneNumber", { ...APP, PhoneNumbers: [Number], Disabled });
  ccc.call("BindNumberCallOutSkillGroup", { ...APP, Number, SkillGroupIds: [4, 5] });
  ccc.call("UnbindNumberCallOutSkillGroup", { ...APP, Number, SkillGroupIds: [4] });
  disable(1);
  expect(numbers()).toEqual([{ Number, CallOutSkillGroupIds: [5], State: 4 }]);
  disable(0);
  expect(numbers()).toEqual([{ Number, CallOutSkillGroupIds: [5], State: 1 }]);
});

test("applications of companies wait for a review, changed or not, and no company applies twice", () => {
  const ccc = new Caller("ccc");
  const apply = (CompanyName: string): Known | string =>
    ccc.try("CreateCompanyApply", { CompanyInfo: { CompanyName, BusinessId: "b" } });
  const { Id } = apply("one") as Known;
  apply("two");
  expect(apply("one")).toBe("InvalidParameterValue.CompanyExist");
  const modify = (ApplyId: number, CompanyName: string): unknown =>
    ccc.try("ModifyCompanyApply", { ApplyId, CompanyInfo: { CompanyName, BusinessId: "c" } });
  ccc.now += 1000;
  modify(Id as number, "three");
  expect(modify(100_000, "four")).toBe("InvalidParameterValue.ApplyIDNotExist");
  const list = (filter: Known): Known =>
    ccc.call("DescribeCompanyList", { PageSize: 9, PageNumber: 0, ...filter });
  expect(list({ CompanyName: ["three", "x"] })["CompanyInfo"]).toMatchObject([
    { Id, State: 1, BusinessId: "c", CheckTime: 0, ModifyTime: ccc.now / 1000 },
  ]);
  expect(
    [{}, { State: [1] }, { State: [2] }, { ApplyID: [Id!] }].map((f) => list(f)["TotalCount"]),
  ).toEqual([2, 2, 0, 1]);
});

test("audio files are listed under what they were called", () => {
  const ccc = new Caller("ccc");
  const AudioList = ["hello", "bye"].map((CustomFileName) => ({ CustomFileName, AudioUrl: "u" }));
  const { SuccessFileList, FailedFileList } = ccc.call("UploadIvrAudio", { ...APP, AudioList });
  expect(SuccessFileList).toMatchObject([
    { CustomFileName: "hello", Status: 0 },
    { CustomFileName: "bye", Status: 0 },
  ]);
  expect(FailedFileList).toEqual([]);
  const [, bye] = SuccessFileList as readonly Known[];
  const known = ccc.call("DescribeIvrAudioList", { ...PAGE, CustomFileName: ["bye"] });
  expect(known).toEqual({ TotalCount: 1, FileInfo: [bye] });
});
