specpress.data("trtc/forms/describe-trtc-market-quality-data", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeTRTCMarketQualityData","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeTRTCMarketQualityData"},"fields":[{"name":"SdkAppId","type":"string","required":true,"doc":"The TRTC application, as text."},{"name":"StartTime","type":"string","required":true,"doc":"First day.","facts":"A date, YYYY-MM-DD."},{"name":"EndTime","type":"string","required":true,"doc":"Last day.","facts":"A date, YYYY-MM-DD."},{"name":"Period","type":"string","required":true,"doc":"How fine the figures are.","values":[["d","one row per day"],["h","one row per hour"]]}],"structures":{},"regions":[],"examples":[{"title":"Call quality by day","input":{"SdkAppId":"1400xxxxxx","StartTime":"2020-09-22","EndTime":"2020-09-22","Period":"d"}}]}, check: (validation) => {
const { DATE, format, isStructure, noOthers, now, oneOf, report, seconds, text, under } = validation;
const periodValues = ["d", "h"];
const members = ["SdkAppId", "StartTime", "EndTime", "Period"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StartTime, EndTime, Period } = v;
  let known = 4;
  if (typeof SdkAppId !== "string") text(issues, "SdkAppId", SdkAppId);
  if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
  format(issues, "StartTime", StartTime, DATE);
  if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
  format(issues, "EndTime", EndTime, DATE);
  if (typeof Period !== "string") text(issues, "Period", Period);
  if (Period !== "d" && Period !== "h") oneOf(issues, "Period", Period, periodValues);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (seconds(StartTime) > seconds(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (now() - seconds(StartTime) > 2678400) {
    report(
      issues,
      ["StartTime"],
      "comparison",
      "StartTime lies within the last 30 days",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
