specpress.data("mdl/forms/describe-stream-live-transcode-detail", { form: {"call":{"service":"mdl","wireName":"mdl","version":"2020-03-26","host":"mdl.tencentcloudapi.com","action":"DescribeStreamLiveTranscodeDetail","region":"ap-guangzhou","package":"@specpress/mdl","client":"MdlClient","constant":"mdl","method":"describeStreamLiveTranscodeDetail"},"fields":[{"name":"StartDayTime","type":"string","required":true,"doc":"First day, in UTC+8.","facts":"A date, YYYY-MM-DD."},{"name":"EndDayTime","type":"string","required":true,"doc":"Last day, in UTC+8.","facts":"A date, YYYY-MM-DD."},{"name":"ChannelId","type":"string","doc":"The channel to list."},{"name":"PageNum","type":"integer","doc":"Number of the page to return.","facts":"At most 100. Default: 1."},{"name":"PageSize","type":"integer","doc":"How many records a page has.","facts":"1 to 1000. Default: 10."}],"structures":{},"regions":["ap-guangzhou"],"examples":[{"title":"List what all channels transcoded on January 1, 2022","input":{"EndDayTime":"2022-01-01","ChannelId":"","PageNum":1,"PageSize":100,"StartDayTime":"2022-01-01"}}]}, check: (validation) => {
const { DATE, format, integer, isStructure, noOthers, now, range, report, seconds, text, under } = validation;
const members = ["StartDayTime", "EndDayTime", "ChannelId", "PageNum", "PageSize"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartDayTime, EndDayTime, ChannelId, PageNum, PageSize } = v;
  let known = 2;
  if (typeof StartDayTime !== "string") text(issues, "StartDayTime", StartDayTime);
  format(issues, "StartDayTime", StartDayTime, DATE);
  if (typeof EndDayTime !== "string") text(issues, "EndDayTime", EndDayTime);
  format(issues, "EndDayTime", EndDayTime, DATE);
  if (ChannelId !== undefined) {
    known++;
    if (typeof ChannelId !== "string") text(issues, "ChannelId", ChannelId);
  }
  if (PageNum !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageNum)) integer(issues, "PageNum", PageNum);
    if (PageNum > 100) range(issues, "PageNum", PageNum, undefined, 100);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
    if (PageSize < 1 || PageSize > 1000) range(issues, "PageSize", PageSize, 1, 1000);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (PageNum !== undefined) {
    range(issues, ["PageNum"], PageNum, 1, undefined, "warning");
  }
  if (seconds(StartDayTime) > seconds(EndDayTime)) {
    report(issues, ["StartDayTime"], "comparison", "StartDayTime must be at most EndDayTime");
  }
  if (now() - seconds(StartDayTime) > 2764800) {
    report(
      issues,
      ["StartDayTime"],
      "comparison",
      "StartDayTime should lie within the last month",
      "warning",
    );
  }
  if (now() - seconds(EndDayTime) < 86400) {
    report(
      issues,
      ["EndDayTime"],
      "comparison",
      "EndDayTime should be yesterday at the latest, since the running day has no data yet",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
