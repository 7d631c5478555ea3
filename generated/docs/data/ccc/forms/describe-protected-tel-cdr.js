specpress.data("ccc/forms/describe-protected-tel-cdr", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeProtectedTelCdr","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeProtectedTelCdr"},"fields":[{"name":"StartTimeStamp","type":"integer","required":true,"doc":"From when on calls are listed.","facts":"Unix time in seconds."},{"name":"EndTimeStamp","type":"integer","required":true,"doc":"Until when calls are listed.","facts":"Unix time in seconds."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"PageSize","type":"integer","required":true,"doc":"How many records make a page.","facts":"At most 100."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the calls of five days with protected numbers","input":{"SdkAppId":1400000000,"StartTimeStamp":1590147606,"EndTimeStamp":1590547606,"PageSize":10,"PageNumber":0}}]}, check: (validation) => {
const { integer, isStructure, noOthers, num, range, report, under, unixSeconds } = validation;
const members = ["StartTimeStamp", "EndTimeStamp", "SdkAppId", "PageSize", "PageNumber"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { StartTimeStamp, EndTimeStamp, SdkAppId, PageSize, PageNumber } = v;
  let known = 5;
  if (!Number.isSafeInteger(StartTimeStamp)) integer(issues, "StartTimeStamp", StartTimeStamp);
  unixSeconds(issues, "StartTimeStamp", StartTimeStamp);
  if (!Number.isSafeInteger(EndTimeStamp)) integer(issues, "EndTimeStamp", EndTimeStamp);
  unixSeconds(issues, "EndTimeStamp", EndTimeStamp);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 100);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
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
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
