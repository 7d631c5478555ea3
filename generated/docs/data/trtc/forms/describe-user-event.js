specpress.data("trtc/forms/describe-user-event", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeUserEvent","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeUserEvent"},"fields":[{"name":"CommId","type":"string","required":true,"doc":"The call, that is, one life of a room. Made of application, room and the time of the room's creation, such as 1400188366_218695_1590065777."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when. A time after the room's end counts as the room's end.","facts":"Unix time in seconds."},{"name":"UserId","type":"string","required":true,"doc":"The user whose events are wanted."},{"name":"RoomId","type":"string","required":true,"doc":"Room of the call, as text, for rooms with numeric IDs too."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-singapore"],"examples":[{"title":"List the events of a user during a call","input":{"StartTime":1590065777,"EndTime":1590065877,"CommId":"1400188366_218695_1590065777","UserId":"user_2045351","SdkAppId":1400353843,"RoomId":"1400"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, now, num, report, text, under, unixSeconds } = validation;
const members = ["CommId", "StartTime", "EndTime", "UserId", "RoomId", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { CommId, StartTime, EndTime, UserId, RoomId, SdkAppId } = v;
  let known = 6;
  if (typeof CommId !== "string") text(issues, "CommId", CommId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (now() - num(StartTime) > 1209600) {
    report(
      issues,
      ["StartTime"],
      "comparison",
      "The present time minus StartTime should be at most 14 days",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
