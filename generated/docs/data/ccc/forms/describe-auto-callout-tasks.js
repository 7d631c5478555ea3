specpress.data("ccc/forms/describe-auto-callout-tasks", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeAutoCalloutTasks","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeAutoCalloutTasks"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"PageSize","type":"integer","required":true,"doc":"How many tasks a page holds."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return, counted from 0.","facts":"At least 0."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the tasks","input":{"PageNumber":0,"PageSize":10,"SdkAppId":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "PageSize", "PageNumber"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageSize, PageNumber } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
