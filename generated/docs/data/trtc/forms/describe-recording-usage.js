specpress.data("trtc/forms/describe-recording-usage", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeRecordingUsage","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeRecordingUsage"},"fields":[{"name":"StartTime","type":"string","required":true,"doc":"First day.","facts":"A date, YYYY-MM-DD."},{"name":"EndTime","type":"string","required":true,"doc":"Last day.","facts":"A date, YYYY-MM-DD."},{"name":"MixType","type":"string","required":true,"doc":"Which kind of recording to report.","values":[["single","recording of single streams"],["multi","recording of mixed streams"]]},{"name":"SdkAppId","type":"integer","doc":"The TRTC application."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Single-stream recording of one application on January 1 and 2, 2022","input":{"EndTime":"2022-01-02","StartTime":"2022-01-01","SdkAppId":1400123456,"MixType":"single"}}]}, check: (validation) => {
const { DATE, format, integer, isStructure, noOthers, oneOf, report, seconds, text, under } = validation;
const mixTypeValues = ["single", "multi"];
const members = ["StartTime", "EndTime", "MixType", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartTime, EndTime, MixType, SdkAppId } = v;
  let known = 3;
  if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
  format(issues, "StartTime", StartTime, DATE);
  if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
  format(issues, "EndTime", EndTime, DATE);
  if (typeof MixType !== "string") text(issues, "MixType", MixType);
  if (MixType !== "single" && MixType !== "multi") oneOf(issues, "MixType", MixType, mixTypeValues);
  if (SdkAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (seconds(StartTime) > seconds(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (seconds(EndTime) - seconds(StartTime) > 2678400) {
    report(issues, ["EndTime"], "comparison", "EndTime minus StartTime must be at most 31 days");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
