specpress.data("ccc/forms/describe-skill-group-info-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeSkillGroupInfoList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeSkillGroupInfoList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose skill groups are listed."},{"name":"PageSize","type":"integer","required":true,"doc":"How many skill groups make a page.","facts":"At most 100."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"SkillGroupId","type":"integer","doc":"The one skill group to look up."},{"name":"ModifiedTime","type":"integer","doc":"Lists only skill groups that were changed at this time or later.","facts":"Unix time in seconds."},{"name":"SkillGroupName","type":"string","doc":"Lists only skill groups of this name."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Look up a skill group","input":{"PageSize":10,"PageNumber":0,"ModifiedTime":1590147606,"SdkAppId":1400000000,"SkillGroupId":12}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, text, under, unixSeconds } = validation;
const members = [
  "SdkAppId",
  "PageSize",
  "PageNumber",
  "SkillGroupId",
  "ModifiedTime",
  "SkillGroupName",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageSize, PageNumber, SkillGroupId, ModifiedTime, SkillGroupName } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 100);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (SkillGroupId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  }
  if (ModifiedTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(ModifiedTime)) integer(issues, "ModifiedTime", ModifiedTime);
    unixSeconds(issues, "ModifiedTime", ModifiedTime);
  }
  if (SkillGroupName !== undefined) {
    known++;
    if (typeof SkillGroupName !== "string") text(issues, "SkillGroupName", SkillGroupName);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
