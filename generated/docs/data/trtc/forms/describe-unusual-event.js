specpress.data("trtc/forms/describe-unusual-event", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeUnusualEvent","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeUnusualEvent"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."},{"name":"RoomId","type":"string","doc":"Narrows the sample to this room. Text, for rooms with numeric IDs too."}],"structures":{},"regions":["ap-bangkok","ap-beijing","ap-guangzhou","ap-hongkong","ap-jakarta","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Look for bad experiences in one room","input":{"StartTime":1590065777,"SdkAppId":1400188366,"EndTime":1590065877,"RoomId":"461"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, now, num, report, text, under, unixSeconds } = validation;
const members = ["SdkAppId", "StartTime", "EndTime", "RoomId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime, RoomId } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  if (RoomId !== undefined) {
    known++;
    if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (num(EndTime) - num(StartTime) > 3600) {
    report(issues, ["EndTime"], "comparison", "EndTime minus StartTime must be at most 1 hour");
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
