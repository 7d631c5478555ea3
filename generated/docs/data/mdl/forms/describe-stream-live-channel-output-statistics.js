specpress.data("mdl/forms/describe-stream-live-channel-output-statistics", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLiveChannelOutputStatistics","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLiveChannelOutputStatistics"},"fields":[{"name":"ChannelId","type":"string","required":true,"doc":"The channel whose outputs are shown."},{"name":"StartTime","type":"string","doc":"From when on, in UTC.","facts":"A time in ISO 8601, UTC."},{"name":"EndTime","type":"string","doc":"Until when, in UTC.","facts":"A time in ISO 8601, UTC."},{"name":"Period","type":"string","doc":"Time between two values.","facts":"Default: 1min.","values":[["5s","five seconds"],["1min","a minute"],["5min","five minutes"],["15min","a quarter of an hour"]]}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Look at two hours of output","input":{"ChannelId":"AEAE83719CE","StartTime":"2020-01-01T12:00:00Z","EndTime":"2020-01-01T14:00:00Z"}}]}, check: (validation) => {
const { DATE_TIME, format, isStructure, noOthers, now, oneOf, report, seconds, text, under } = validation;
const periodValues = ["5s", "1min", "5min", "15min"];
const members = ["ChannelId", "StartTime", "EndTime", "Period"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ChannelId, StartTime, EndTime, Period } = v;
  let known = 1;
  if (typeof ChannelId !== "string") text(issues, "ChannelId", ChannelId);
  if (StartTime !== undefined) {
    known++;
    if (typeof StartTime !== "string") text(issues, "StartTime", StartTime);
    format(issues, "StartTime", StartTime, DATE_TIME);
  }
  if (EndTime !== undefined) {
    known++;
    if (typeof EndTime !== "string") text(issues, "EndTime", EndTime);
    format(issues, "EndTime", EndTime, DATE_TIME);
  }
  if (Period !== undefined) {
    known++;
    if (typeof Period !== "string") text(issues, "Period", Period);
    if (Period !== "5s" && Period !== "1min" && Period !== "5min" && Period !== "15min") {
      oneOf(issues, "Period", Period, periodValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (seconds(StartTime) > seconds(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime must be at most EndTime");
  }
  if (now() - seconds(StartTime) > 604800) {
    report(
      issues,
      ["StartTime"],
      "comparison",
      "The present time minus StartTime should be at most 7 days",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
