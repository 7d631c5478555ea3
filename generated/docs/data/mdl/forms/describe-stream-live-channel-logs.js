specpress.data("mdl/forms/describe-stream-live-channel-logs", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLiveChannelLogs","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLiveChannelLogs"},"fields":[{"name":"ChannelId","type":"string","required":true,"doc":"The channel whose log is shown."},{"name":"StartTime","type":"string","doc":"From when on, in UTC.","facts":"A time in ISO 8601, UTC."},{"name":"EndTime","type":"string","doc":"Until when, in UTC.","facts":"A time in ISO 8601, UTC."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"Look at two hours of log","input":{"ChannelId":"AEAE83719CE","StartTime":"2020-01-01T12:00:00Z","EndTime":"2020-01-01T14:00:00Z"}}]}, check: (validation) => {
const { DATE_TIME, format, isStructure, noOthers, now, report, seconds, text, under } = validation;
const members = ["ChannelId", "StartTime", "EndTime"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { ChannelId, StartTime, EndTime } = v;
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
