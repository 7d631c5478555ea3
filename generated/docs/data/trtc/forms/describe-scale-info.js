specpress.data("trtc/forms/describe-scale-info", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeScaleInfo","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeScaleInfo"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application."},{"name":"StartTime","type":"integer","required":true,"doc":"From when on.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"Until when.","facts":"Unix time in seconds."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-singapore","na-toronto"],"examples":[{"title":"Count rooms and users of four days","input":{"StartTime":1587571200,"SdkAppId":1400353843,"EndTime":1587916799}}]}, check: (validation) => {
const { integer, isStructure, noOthers, now, num, report, under, unixSeconds } = validation;
const members = ["SdkAppId", "StartTime", "EndTime"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (num(EndTime) - num(StartTime) <= 86400) {
    report(
      issues,
      ["EndTime"],
      "comparison",
      "EndTime minus StartTime should be greater than 24 hours",
      "warning",
    );
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
