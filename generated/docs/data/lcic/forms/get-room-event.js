specpress.data("lcic/forms/get-room-event", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"GetRoomEvent","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"getRoomEvent"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room whose events to list."},{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the room belongs to."},{"name":"Page","type":"integer","required":true,"doc":"Which page to return; the first is 1. Has no effect with Keyword.","facts":"At least 1."},{"name":"Limit","type":"integer","required":true,"doc":"How many events make a page. Has no effect with Keyword.","facts":"At most 200."},{"name":"Keyword","type":"string","doc":"Kind of events to list.","values":[["RoomStart","the class began"],["RoomEnd","the class ended"],["MemberJoin","a user came in"],["MemberQuit","a user left"],["RecordFinish","the recording was finished"]]}],"structures":{},"regions":[],"examples":[{"title":"List the events of a room","input":{"RoomId":1,"SdkAppId":1234,"Page":1,"Limit":10,"Keyword":""}}]}, check: (validation) => {
const { integer, isStructure, noOthers, num, oneOf, range, report, text, under } = validation;
const keywordValues = ["RoomStart", "RoomEnd", "MemberJoin", "MemberQuit", "RecordFinish"];
const members = ["RoomId", "SdkAppId", "Page", "Limit", "Keyword"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, SdkAppId, Page, Limit, Keyword } = v;
  let known = 4;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
  range(issues, "Page", Page, 1);
  if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  range(issues, "Limit", Limit, undefined, 200);
  if (Keyword !== undefined) {
    known++;
    if (typeof Keyword !== "string") text(issues, "Keyword", Keyword);
    if (Keyword !== "") {
      oneOf(issues, "Keyword", Keyword, keywordValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Keyword !== undefined && Keyword !== "" && num(Page) >= 2 && Page !== undefined) {
    report(
      issues,
      ["Page"],
      "ignored",
      "With Keyword, Page and Limit have no effect; they have to be given all the same",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
