specpress.data("ccc/forms/describe-predictive-dialing-campaigns", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribePredictiveDialingCampaigns","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describePredictiveDialingCampaigns"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"PageSize","type":"integer","required":true,"doc":"How many campaigns a page holds.","facts":"At most 100."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return, counted from 0.","facts":"At least 0."},{"name":"Name","type":"string","doc":"Lists only campaigns whose name contains this."},{"name":"SkillGroupId","type":"integer","doc":"Lists only campaigns of this skill group."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the first 25 campaigns","input":{"SdkAppId":1400000000,"PageSize":25,"PageNumber":0}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, text, under } = validation;
const members = ["SdkAppId", "PageSize", "PageNumber", "Name", "SkillGroupId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageSize, PageNumber, Name, SkillGroupId } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 100);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (Name !== undefined) {
    known++;
    if (typeof Name !== "string") text(issues, "Name", Name);
  }
  if (SkillGroupId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
