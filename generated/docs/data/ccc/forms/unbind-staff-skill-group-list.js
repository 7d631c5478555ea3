specpress.data("ccc/forms/unbind-staff-skill-group-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"UnbindStaffSkillGroupList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"unbindStaffSkillGroupList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"StaffEmail","type":"string","required":true,"doc":"Email address of the agent.","facts":"An email address."},{"name":"SkillGroupList","type":"integer","list":true,"required":true,"doc":"IDs of the skill groups to leave."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Take an agent out of two skill groups","input":{"SdkAppId":1400000000,"StaffEmail":"staff1@xxx.com","SkillGroupList":[100,101]}}]}, check: (validation) => {
const { EMAIL, format, integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "StaffEmail", "SkillGroupList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StaffEmail, SkillGroupList } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof StaffEmail !== "string") text(issues, "StaffEmail", StaffEmail);
  format(issues, "StaffEmail", StaffEmail, EMAIL);
  list(issues, "SkillGroupList", SkillGroupList, integer);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
