specpress.data("ccc/forms/resume-predictive-dialing-campaign", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ResumePredictiveDialingCampaign","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"resumePredictiveDialingCampaign"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"CampaignId","type":"integer","required":true,"doc":"The campaign that is to go on."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Resume a campaign","input":{"SdkAppId":1400000000,"CampaignId":2569}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId", "CampaignId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, CampaignId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(CampaignId)) integer(issues, "CampaignId", CampaignId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
