specpress.data("trtc/forms/remove-user", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"RemoveUser","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"removeUser"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The TRTC application that the room is in."},{"name":"RoomId","type":"integer","required":true,"doc":"Number of the room."},{"name":"UserIds","type":"string","list":true,"required":true,"doc":"The users who have to go.","facts":"At most 10 items."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-singapore"],"examples":[{"title":"Put test1 and test2 out of room 1234","input":{"SdkAppId":1400000001,"RoomId":1234,"UserIds":["test1","test2"]}}]}, check: (validation) => {
const { integer, isStructure, items, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "RoomId", "UserIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId, UserIds } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  list(issues, "UserIds", UserIds, text);
  items(issues, "UserIds", UserIds, undefined, 10);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
