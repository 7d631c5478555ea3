specpress.data("trtc/forms/dismiss-room", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DismissRoom","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"dismissRoom"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The TRTC application that the room is in."},{"name":"RoomId","type":"integer","required":true,"doc":"Number of the room to close."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-singapore"],"examples":[{"title":"Close room 1234","input":{"SdkAppId":1400000001,"RoomId":1234}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId", "RoomId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
