specpress.data("ccc/forms/describe-numbers", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeNumbers","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeNumbers"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose numbers are listed."},{"name":"PageNumber","type":"integer","doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"PageSize","type":"integer","doc":"How many numbers make a page.","facts":"Default: 20."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the numbers of an application","input":{"SdkAppId":1400000000,"PageNumber":0,"PageSize":10}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "PageNumber", "PageSize"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageNumber, PageSize } = v;
  let known = 1;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (PageNumber !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
    if (PageNumber < 0) range(issues, "PageNumber", PageNumber, 0);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
