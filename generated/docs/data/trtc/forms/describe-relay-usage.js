specpress.data("trtc/forms/describe-relay-usage", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeRelayUsage","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeRelayUsage"},"fields":[{"name":"StartTime","type":"string","required":true,"doc":"First day.","facts":"A date, YYYY-MM-DD."},{"name":"EndTime","type":"string","required":true,"doc":"Last day.","facts":"A date, YYYY-MM-DD."},{"name":"SdkAppId","type":"integer","doc":"The TRTC application."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Relaying of one application on January 1 and 2, 2022","input":{"EndTime":"2022-01-02","StartTime":"2022-01-01","SdkAppId":1400123456}}]}, check: (validation) => {
const { DATE, format, integer, isStructure, noOthers, report, seconds, text, under } = validation;
const members = ["StartTime", "EndTime", "SdkAppId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartTime, EndTime, SdkAppId } = v;
  let known = 2;
  if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
  format(issues, "StartTime", StartTime, DATE);
  if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
  format(issues, "EndTime", EndTime, DATE);
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
