import { describe, expect, test } from "vitest";
import { Caller, type Known } from "./caller.js";

const APP = { SdkAppId: 3520371 };

function classroom(): { readonly lcic: Caller; readonly UserId: string; readonly room: Known } {
  const lcic = new Caller("lcic");
  const { UserId } = lcic.call("RegisterUser", { ...APP, Name: "Ann", OriginId: "ann" });
  return { lcic, UserId: UserId as string, room: roomOf(lcic, {}) };
}

function roomOf(lcic: Caller, more: Known): Known {
  const start = lcic.now / 1000 + 600;
  const base = { ...APP, Name: "Maths", StartTime: start, EndTime: start + 3600, Resolution: 1 };
  return { ...base, MaxMicNumber: 1, SubType: "video", ...more };
}

describe("users", () => {
  test("are found by their ID and by their own system's", () => {
    const { lcic, UserId } = classroom();
    const known = { ...APP, UserId, Name: "Ann", OriginId: "ann", Avatar: undefined };
    expect({ Avatar: undefined, ...lcic.call("DescribeUser", { UserId }) }).toEqual(known);
    expect(lcic.call("LoginOriginId", { ...APP, OriginId: "ann" })).toEqual({ UserId });
    expect(lcic.try("LoginOriginId", { SdkAppId: 7, OriginId: "ann" })).toBe(
      "ResourceNotFound.User",
    );
    expect(lcic.try("DescribeUser", { UserId: "bob" })).toBe("ResourceNotFound.User");
  });

  test("have an OriginId of their own, within an application", () => {
    const { lcic, UserId } = classroom();
    expect(lcic.try("RegisterUser", { ...APP, OriginId: "ann" })).toBe(
      "FailedOperation.OriginIdExists",
    );
    expect(lcic.call("RegisterUser", { SdkAppId: 7, OriginId: "ann" })["UserId"]).not.toBe(UserId);
    // The empty one is none.
    lcic.call("RegisterUser", { ...APP, OriginId: "" });
    lcic.call("RegisterUser", { ...APP, OriginId: "" });
  });

  test("are overwritten by BatchRegister, or made", () => {
    const { lcic, UserId } = classroom();
    const { Users } = lcic.call("BatchRegister", {
      Users: [
        { ...APP, Name: "Anna", OriginId: "ann" },
        { ...APP, Name: "Ben", OriginId: "ben" },
      ],
    });
    expect(Users).toMatchObject([{ UserId, OriginId: "ann" }, { OriginId: "ben" }]);
    expect(lcic.call("DescribeUser", { UserId })["Name"]).toBe("Anna");
    expect(lcic.call("DescribeSdkAppIdUsers", APP)["Total"]).toBe(2);
  });

  test("are renamed by a parameter with another name", () => {
    const { lcic, UserId } = classroom();
    lcic.call("ModifyUserProfile", { UserId, Nickname: "Annie" });
    expect(lcic.call("DescribeUser", { UserId })["Name"]).toBe("Annie");
  });
});

describe("rooms", () => {
  test("tell what they were made with, and defaults for the rest", () => {
    const { lcic, UserId, room } = classroom();
    const made = lcic.call("CreateRoom", { ...room, TeacherId: UserId });
    expect(Object.keys(made)).toEqual(["RoomId"]);
    expect(lcic.call("DescribeRoom", made)).toMatchObject({
      Name: "Maths",
      TeacherId: UserId,
      Status: 0,
      AutoMic: 0,
      GroupId: null,
    });
  });

  test("need a teacher who exists, and an application that is theirs", () => {
    const { lcic, room } = classroom();
    expect(lcic.try("CreateRoom", { ...room, TeacherId: "nobody" })).toBe("ResourceNotFound.User");
    const { RoomId = 0 } = lcic.call("CreateRoom", room);
    expect(lcic.try("ModifyRoom", { RoomId, SdkAppId: 7 })).toBe("InvalidParameter.SdkAppId");
    expect(lcic.try("ModifyRoom", { RoomId: 1, ...APP })).toBe("ResourceNotFound.Room");
  });

  test("go through their states, and each allows what it allows", () => {
    const { lcic, room } = classroom();
    const made = lcic.call("CreateRoom", room);
    const figures = { ...made, Page: 1, Limit: 10 };
    lcic.call("StartRoom", made);
    expect(lcic.try("StartRoom", made)).toBe("FailedOperation.ClassStarted");
    expect(lcic.try("DeleteRoom", made)).toBe("FailedOperation.ClassStarted");
    expect(lcic.try("ModifyRoom", { ...made, ...APP })).toBe("FailedOperation.ClassStarted");
    expect(lcic.try("DescribeRoomStatistics", figures)).toBe("FailedOperation.RoomNotEnd");
    lcic.now += 60_000;
    lcic.call("EndRoom", made);
    expect(lcic.try("EndRoom", made)).toBe("FailedOperation.ClassEnded");
    expect(lcic.call("DescribeRoomStatistics", figures)).toMatchObject({
      RealStartTime: lcic.now / 1000 - 60,
      RealEndTime: lcic.now / 1000,
    });
    expect(lcic.call("DescribeRoom", made)["RecordUrl"]).toMatch(/^https:/);
    const listed = lcic.call("GetRooms", APP)["Rooms"] as readonly Known[];
    expect(listed[0]).toMatchObject({
      Status: 2,
      RealStartTime: lcic.now / 1000 - 60,
      RealEndTime: lcic.now / 1000,
    });
    lcic.call("DeleteRecord", { ...made, ...APP });
    expect(lcic.call("DescribeRoom", made)["RecordUrl"]).toBeUndefined();
    lcic.call("DeleteRoom", made);
    expect(lcic.try("DescribeRoom", made)).toBe("ResourceNotFound.Room");
  });

  test("expire when nobody starts them, and start by themselves where that is wanted", () => {
    const { lcic, room } = classroom();
    const late = lcic.call("CreateRoom", room);
    const live = lcic.call("CreateRoom", {
      ...room,
      LiveType: 1,
      EnableAutoStart: 1,
      EndDelayTime: -1,
    });
    const status = (made: Known): unknown => lcic.call("DescribeRoom", made)["Status"];
    expect([status(late), status(live)]).toEqual([0, 0]);
    lcic.now += 600_000;
    expect([status(late), status(live)]).toEqual([0, 1]);
    lcic.now += 3600_000;
    expect([status(late), status(live)]).toEqual([3, 2]);
    expect(lcic.try("StartRoom", late)).toBe("FailedOperation.ClassExpired");
  });

  test("come several at a time, in the order of the request", () => {
    const { lcic, room } = classroom();
    const names = ["one", "two", "three"];
    const { RoomIds } = lcic.call("BatchCreateRoom", {
      ...APP,
      RoomInfos: names.map((Name) => ({ ...room, Name })),
    });
    const described = (RoomIds as readonly number[]).map((RoomId) =>
      lcic.call("DescribeRoom", { RoomId }),
    );
    expect(described.map(({ Name }) => Name)).toEqual(names);
  });

  test("are listed by time and by state", () => {
    const { lcic, room } = classroom();
    const soon = lcic.call("CreateRoom", room);
    const { StartTime, EndTime } = room as { StartTime: number; EndTime: number };
    lcic.call("CreateRoom", { ...room, StartTime: StartTime + 86_400, EndTime: EndTime + 86_400 });
    const count = (input: Known): unknown => lcic.call("GetRooms", { ...APP, ...input })["Total"];
    // Half an hour before and after now, where the request does not say.
    expect(count({})).toBe(1);
    expect(count({ EndTime: EndTime + 86_400 })).toBe(2);
    expect(count({ StartTime: StartTime + 1, EndTime: EndTime + 86_400 })).toBe(1);
    expect(count({ Status: [1, 2] })).toBe(0);
    lcic.call("StartRoom", soon);
    expect(count({ Status: [1, 2] })).toBe(1);
  });
});

describe("groups", () => {
  test("have members, who come and go", () => {
    const { lcic, UserId } = classroom();
    const { UserId: other = "" } = lcic.call("RegisterUser", APP);
    const group = lcic.call("CreateGroupWithMembers", {
      ...APP,
      GroupName: "a",
      MemberIds: [UserId],
    });
    const members = (): unknown =>
      lcic.call("DescribeGroupMemberList", { ...APP, ...group })["MemberIds"];
    lcic.call("AddGroupMember", { ...APP, ...group, MemberIds: [other, UserId] });
    expect(members()).toEqual([UserId, other]);
    expect(lcic.call("DescribeGroupList", { ...APP, MemberId: other })["Total"]).toBe(1);
    lcic.call("BatchDeleteGroupMember", {
      ...APP,
      GroupIds: [group["GroupId"]!],
      MemberIds: [UserId],
    });
    expect(members()).toEqual([other]);
    expect(lcic.call("DescribeGroupList", { ...APP, MemberId: UserId })["Total"]).toBe(0);
    const stranger = { ...APP, ...group, MemberIds: ["nobody"] };
    expect(lcic.try("AddGroupMember", stranger)).toBe("ResourceNotFound.GroupPartUsersNotExist");
  });

  test("have no teacher among their members", () => {
    const { lcic, UserId } = classroom();
    const { UserId: other = "" } = lcic.call("RegisterUser", APP);
    const group = { ...APP, GroupName: "a", TeacherId: UserId };
    const refused = "InvalidParameter.GroupTeacherNotMember";
    expect(lcic.try("CreateGroupWithMembers", { ...group, MemberIds: [UserId] })).toBe(refused);
    const made = lcic.call("CreateGroupWithMembers", { ...group, MemberIds: [other] });
    expect(lcic.try("AddGroupMember", { ...APP, ...made, MemberIds: [UserId] })).toBe(refused);
    expect(lcic.try("ModifyGroup", { ...APP, ...made, TeacherId: other })).toBe(refused);
  });

  test("that are merged have no members of their own to change", () => {
    const { lcic, UserId } = classroom();
    const part = lcic.call("CreateGroupWithMembers", {
      ...APP,
      GroupName: "a",
      MemberIds: [UserId],
    });
    const whole = lcic.call("CreateGroupWithSubGroup", {
      ...APP,
      GroupName: "b",
      SubGroupIds: [part["GroupId"]!],
    });
    const described = lcic.call("DescribeGroup", { ...APP, ...whole });
    expect(described).toMatchObject({ GroupType: 1, SubGroupIds: [part["GroupId"]] });
    const change = { ...APP, ...whole, MemberIds: [UserId] };
    expect(lcic.try("DeleteGroupMember", change)).toBe("InvalidParameter.GroupTypeInvalid");
  });

  test("are made all or none, and deleted all or none", () => {
    const { lcic, UserId } = classroom();
    const count = (): unknown => lcic.call("DescribeGroupList", APP)["Total"];
    const batch = (TeacherId: string): Known => ({
      ...APP,
      GroupBaseInfos: [
        { GroupName: "a", TeacherId: UserId },
        { GroupName: "b", TeacherId },
      ],
    });
    expect(lcic.try("BatchCreateGroupWithMembers", batch("nobody"))).toBe(
      "InvalidParameter.GroupTeachersNotExist",
    );
    expect(count()).toBe(0);
    const { GroupIds } = lcic.call("BatchCreateGroupWithMembers", batch(UserId));
    expect(count()).toBe(2);
    const some = [...(GroupIds as readonly string[]), "none"];
    expect(lcic.try("DeleteGroup", { ...APP, GroupIds: some })).toBe(
      "ResourceNotFound.GroupNotExist",
    );
    expect(count()).toBe(2);
    lcic.call("DeleteGroup", { ...APP, GroupIds: GroupIds! });
    expect(count()).toBe(0);
  });
});

describe("documents", () => {
  const document = (Owner: string, TranscodeType: number): Known => ({
    ...APP,
    DocumentUrl: "https://example.com/a.pptx",
    DocumentName: "slides about sums",
    Owner,
    TranscodeType,
  });

  test("are transcoded, and tell how far it is", () => {
    const { lcic, UserId } = classroom();
    const made = lcic.call("CreateDocument", document(UserId, 1));
    const steps = [0, 2500, 2500, 4999, 1].map((ms) => {
      lcic.now += ms;
      const { TranscodeState, TranscodeProgress } = lcic.call("DescribeDocument", made);
      return [TranscodeState, TranscodeProgress];
    });
    expect(steps).toEqual([
      [1, 0],
      [1, 25],
      [1, 50],
      [1, 99],
      [3, 100],
    ]);
    expect(lcic.call("DescribeDocument", made)["UpdateTime"]).toBe(lcic.now / 1000);
  });

  test("that are not to be transcoded stay as they are", () => {
    const { lcic, UserId } = classroom();
    const made = lcic.call("CreateDocument", document(UserId, 0));
    lcic.now += 3600_000;
    expect(lcic.call("DescribeDocument", made)).toMatchObject({
      TranscodeState: 0,
      TranscodeProgress: 0,
    });
  });

  test("belong to rooms until they are taken out, or deleted", () => {
    const { lcic, UserId, room } = classroom();
    const made = lcic.call("CreateRoom", room);
    const [one, two] = [0, 0].map(() => lcic.call("CreateDocument", document(UserId, 0)));
    const listed = (): unknown => {
      const { Documents } = lcic.call("DescribeDocumentsByRoom", { ...made, ...APP });
      return (Documents as readonly Known[]).map(({ DocumentId }) => DocumentId);
    };
    lcic.call("BindDocumentToRoom", { ...made, ...one });
    lcic.call("BindDocumentToRoom", { ...made, ...two });
    lcic.call("BindDocumentToRoom", { ...made, ...one });
    expect(listed()).toEqual([one!["DocumentId"], two!["DocumentId"]]);
    lcic.call("DeleteDocument", one);
    expect(listed()).toEqual([two!["DocumentId"]]);
    lcic.call("UnbindDocumentFromRoom", { ...made, ...two });
    expect(listed()).toEqual([]);
    expect(lcic.try("BindDocumentToRoom", { ...made, ...one })).toBe("ResourceNotFound.Document");
    expect(lcic.try("UnbindDocumentFromRoom", { ...made, ...one })).toBe(
      "ResourceNotFound.Document",
    );
  });

  test("are listed by part of their name, by owner and by access", () => {
    const { lcic, UserId } = classroom();
    lcic.call("CreateDocument", document(UserId, 0));
    lcic.call("CreateDocument", { ...document(UserId, 0), Permission: 1, DocumentName: "songs" });
    const count = (input: Known): unknown =>
      lcic.call("BatchDescribeDocument", {
        ...APP,
        Page: 1,
        Limit: 9,
        Permission: [0, 1],
        ...input,
      })["Total"];
    expect(count({})).toBe(2);
    expect(count({ Keyword: "sums" })).toBe(1);
    expect(count({ Permission: [1] })).toBe(1);
    expect(count({ Permission: [2] })).toBe(2);
    expect(count({ Owner: "somebody" })).toBe(0);
  });
});

describe("an application", () => {
  test("is there without being made, with what was set", () => {
    const { lcic, UserId } = classroom();
    expect(lcic.call("GetWatermark", APP)).toMatchObject({ TeacherLogo: null, Text: null });
    lcic.call("SetWatermark", { ...APP, TeacherUrl: "https://example.com/a.png", Text: "hello" });
    lcic.call("SetWatermark", { ...APP, TeacherW: 5 });
    expect(lcic.call("GetWatermark", APP)).toMatchObject({
      TeacherLogo: { Url: "https://example.com/a.png", Width: 5 },
      BoardLogo: null,
      Text: { Text: "hello" },
    });
    lcic.call("CreateSupervisor", { ...APP, Users: [UserId] });
    expect(lcic.call("DescribeSupervisors", APP)).toEqual({ UserIds: [UserId], Total: 1 });
    expect(lcic.try("CreateSupervisor", { ...APP, Users: ["nobody"] })).toBe(
      "ResourceNotFound.User",
    );
    lcic.call("DeleteSupervisor", { ...APP, Users: [UserId] });
    expect(lcic.call("DescribeSupervisors", APP)).toEqual({ UserIds: [], Total: 0 });
  });
});

test("each account has things of its own", () => {
  const { lcic, UserId } = classroom();
  const elsewhere = lcic.try("DescribeUser", { UserId }, { account: "other" });
  expect(elsewhere).toBe("ResourceNotFound.User");
});

test("the same calls to worlds of the same seed have the same answers", () => {
  const ids = [1, 1, 2].map(
    (seed) => new Caller("lcic", { examples: false }, seed).call("RegisterUser", APP)["UserId"],
  );
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
});

test("what examples speak of is there at first, and refuses nothing until a call has changed it", () => {
  const lcic = new Caller("lcic", {});
  const room = { RoomId: 331450358 };
  expect(lcic.call("DescribeRoom", room)).toMatchObject({ Name: "测试1", Status: 0 });
  lcic.call("EndRoom", room);
  expect(lcic.try("EndRoom", room)).toBe("FailedOperation.ClassEnded");
  expect(lcic.try("DescribeRoom", { RoomId: 331450359 })).toBe("ResourceNotFound.Room");
});
