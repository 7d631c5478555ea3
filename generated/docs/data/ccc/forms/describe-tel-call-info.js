specpress.data("ccc/forms/describe-tel-call-info", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeTelCallInfo","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeTelCallInfo"},"fields":[{"name":"StartTimeStamp","type":"integer","required":true,"doc":"Midnight at the beginning of the first day.","facts":"Unix time in seconds."},{"name":"EndTimeStamp","type":"integer","required":true,"doc":"The last second of the last day.","facts":"Unix time in seconds."},{"name":"SdkAppIdList","type":"integer","list":true,"required":true,"doc":"The applications. The figures of several are added up."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Sum up the usage of an application","input":{"StartTimeStamp":0,"EndTimeStamp":0,"SdkAppIdList":[0]}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, num, report, under, unixSeconds } = validation;
const members = ["StartTimeStamp", "EndTimeStamp", "SdkAppIdList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartTimeStamp, EndTimeStamp, SdkAppIdList } = v;
  let known = 3;
  if (!Number.isSafeInteger(StartTimeStamp)) integer(issues, "StartTimeStamp", StartTimeStamp);
  unixSeconds(issues, "StartTimeStamp", StartTimeStamp);
  if (!Number.isSafeInteger(EndTimeStamp)) integer(issues, "EndTimeStamp", EndTimeStamp);
  unixSeconds(issues, "EndTimeStamp", EndTimeStamp);
  list(issues, "SdkAppIdList", SdkAppIdList, integer);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (num(StartTimeStamp) > num(EndTimeStamp)) {
    report(
      issues,
      ["StartTimeStamp"],
      "comparison",
      "StartTimeStamp should be at most EndTimeStamp",
      "warning",
    );
  }
  if (num(EndTimeStamp) - num(StartTimeStamp) > 7776000) {
    report(
      issues,
      ["EndTimeStamp"],
      "comparison",
      "EndTimeStamp minus StartTimeStamp must be at most 90 days",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
