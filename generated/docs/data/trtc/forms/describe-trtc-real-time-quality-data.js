specpress.data("trtc/forms/describe-trtc-real-time-quality-data", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeTRTCRealTimeQualityData","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeTRTCRealTimeQualityData"},"fields":[{"name":"SdkAppId","type":"string","required":true,"doc":"The TRTC application, as text."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."},{"name":"RoomId","type":"string","doc":"Narrows the figures to this room. Text, for rooms with numeric IDs too."}],"structures":{},"regions":[],"examples":[{"title":"Stutter during five minutes","input":{"StartTime":1695711343,"EndTime":1695711643,"SdkAppId":"1400xxxxxx"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, now, num, report, text, under, unixSeconds } = validation;
const members = ["SdkAppId", "StartTime", "EndTime", "RoomId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime, RoomId } = v;
  let known = 3;
  if (typeof SdkAppId !== "string") text(issues, "SdkAppId", SdkAppId);
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
  if (now() - num(StartTime) > 43200) {
    report(
      issues,
      ["StartTime"],
      "comparison",
      "The present time minus StartTime should be at most 12 hours",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
