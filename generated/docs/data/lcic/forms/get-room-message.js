specpress.data("lcic/forms/get-room-message", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"GetRoomMessage","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"getRoomMessage"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"LCIC application that the room belongs to."},{"name":"RoomId","type":"integer","required":true,"doc":"Room whose messages to return."},{"name":"Seq","type":"integer","doc":"Only messages sent before the one with this number are returned; the message itself is not."},{"name":"Limit","type":"integer","doc":"How many messages to return at most. Your package sets an upper bound."}],"structures":{},"regions":[],"examples":[{"title":"Read messages of a room","input":{"SdkAppId":0,"RoomId":1,"Seq":0,"Limit":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId", "RoomId", "Seq", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId, Seq, Limit } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (Seq !== undefined) {
    known++;
    if (!Number.isSafeInteger(Seq)) integer(issues, "Seq", Seq);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
