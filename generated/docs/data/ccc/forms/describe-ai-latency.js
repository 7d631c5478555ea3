specpress.data("ccc/forms/describe-ai-latency", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeAILatency","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeAILatency"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SessionId","type":"string","required":true,"doc":"The AI call to report on."},{"name":"StartTime","type":"integer","required":true,"doc":"Start of the time in which to look for the call.","facts":"Unix time in seconds."},{"name":"EndTime","type":"integer","required":true,"doc":"End of the time in which to look for the call.","facts":"Unix time in seconds."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Get the latency of an AI call","input":{"SdkAppId":1400000000,"SessionId":"adcf61b8-dbb9-4c20-87bf-c0744c04bade","StartTime":1737350008,"EndTime":1737356008}}]}, check: (validation) => {
const { integer, isStructure, noOthers, num, report, text, under, unixSeconds } = validation;
const members = ["SdkAppId", "SessionId", "StartTime", "EndTime"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SessionId, StartTime, EndTime } = v;
  let known = 4;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  if (!Number.isSafeInteger(StartTime)) integer(issues, "StartTime", StartTime);
  unixSeconds(issues, "StartTime", StartTime);
  if (!Number.isSafeInteger(EndTime)) integer(issues, "EndTime", EndTime);
  unixSeconds(issues, "EndTime", EndTime);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTime) > num(EndTime)) {
    report(issues, ["StartTime"], "comparison", "StartTime should be at most EndTime", "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
