specpress.data("ccc/forms/describe-staff-info-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeStaffInfoList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeStaffInfoList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose agents are listed."},{"name":"PageSize","type":"integer","required":true,"doc":"How many agents make a page.","facts":"At most 9999."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"StaffMail","type":"string","doc":"Account of the one agent to look up."},{"name":"ModifiedTime","type":"integer","doc":"Lists only agents that were changed at this time or later.","facts":"Unix time in seconds."},{"name":"SkillGroupId","type":"integer","doc":"Lists only agents of this skill group."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Look up an agent","input":{"ModifiedTime":1590147606,"PageSize":10,"PageNumber":0,"StaffMail":"121223@qq.com","SdkAppId":1400000000}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, text, under, unixSeconds } = validation;
const members = ["SdkAppId", "PageSize", "PageNumber", "StaffMail", "ModifiedTime", "SkillGroupId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageSize, PageNumber, StaffMail, ModifiedTime, SkillGroupId } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  range(issues, "PageSize", PageSize, undefined, 9999);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (StaffMail !== undefined) {
    known++;
    if (typeof StaffMail !== "string") text(issues, "StaffMail", StaffMail);
  }
  if (ModifiedTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(ModifiedTime)) integer(issues, "ModifiedTime", ModifiedTime);
    unixSeconds(issues, "ModifiedTime", ModifiedTime);
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
