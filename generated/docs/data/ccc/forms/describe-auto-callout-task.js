specpress.data("ccc/forms/describe-auto-callout-task", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeAutoCalloutTask","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeAutoCalloutTask"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"TaskId","type":"integer","required":true,"doc":"The task to look up."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Look up a task","input":{"SdkAppId":1,"TaskId":2}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId", "TaskId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, TaskId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(TaskId)) integer(issues, "TaskId", TaskId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
