specpress.data("trtc/forms/describe-trtc-room-usage", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeTrtcRoomUsage","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeTrtcRoomUsage"},"fields":[{"name":"SdkAppid","type":"integer","required":true,"doc":"The TRTC application that the rooms are in."},{"name":"StartTime","type":"string","required":true,"doc":"From when on.","facts":"A time, YYYY-MM-DD HH:MM."},{"name":"EndTime","type":"string","required":true,"doc":"Until when.","facts":"A time, YYYY-MM-DD HH:MM."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Usage of each room during ten hours","input":{"StartTime":"2023-01-06 00:00","EndTime":"2023-01-06 10:00","SdkAppid":1400017192}}]}, check: (validation) => {
const { LOCAL_DATE_MINUTE, format, integer, isStructure, noOthers, report, seconds, text, under } = validation;
const members = ["SdkAppid", "StartTime", "EndTime"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppid, StartTime, EndTime } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppid)) integer(issues, "SdkAppid", SdkAppid);
  if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
  format(issues, "StartTime", StartTime, LOCAL_DATE_MINUTE);
  if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
  format(issues, "EndTime", EndTime, LOCAL_DATE_MINUTE);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (seconds(StartTime) > seconds(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (seconds(EndTime) - seconds(StartTime) > 86400) {
    report(issues, ["EndTime"], "comparison", "EndTime minus StartTime must be at most 24 hours");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
