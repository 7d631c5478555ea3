specpress.data("trtc/forms/set-user-blocked", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"SetUserBlocked","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"setUserBlocked"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The TRTC application that the room is in."},{"name":"RoomId","type":"integer","required":true,"doc":"Number of the room."},{"name":"UserId","type":"string","required":true,"doc":"The user whose media are turned off or on."},{"name":"IsMute","type":"integer","required":true,"doc":"What the user may send from now on.","values":[["0","audio and video on"],["1","audio and video off"],["2","audio off"],["3","video off"]]}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-singapore"],"examples":[{"title":"Turn off a user's audio and video","input":{"SdkAppId":1400188366,"RoomId":10006,"UserId":"29376","IsMute":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, oneOf, text, under } = validation;
const isMuteValues = [0, 1, 2, 3];
const members = ["SdkAppId", "RoomId", "UserId", "IsMute"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId, UserId, IsMute } = v;
  let known = 4;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (!Number.isSafeInteger(IsMute)) integer(issues, "IsMute", IsMute);
  if (IsMute !== 0 && IsMute !== 1 && IsMute !== 2 && IsMute !== 3) {
    oneOf(issues, "IsMute", IsMute, isMuteValues);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
