specpress.data("ccc/forms/describe-predictive-dialing-sessions", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribePredictiveDialingSessions","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describePredictiveDialingSessions"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"CampaignId","type":"integer","required":true,"doc":"The campaign whose calls are listed."},{"name":"PageSize","type":"integer","required":true,"doc":"How many session IDs a page holds.","facts":"At most 1000."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return, counted from 0.","facts":"At least 0."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the calls of a campaign","input":{"SdkAppId":1400000000,"CampaignId":2569,"PageSize":25,"PageNumber":0}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "CampaignId", "PageSize", "PageNumber"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, CampaignId, PageSize, PageNumber } = v;
  let known = 4;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(CampaignId)) integer(issues, "CampaignId", CampaignId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 1000);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
