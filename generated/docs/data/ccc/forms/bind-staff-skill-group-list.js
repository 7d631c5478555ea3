specpress.data("ccc/forms/bind-staff-skill-group-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"BindStaffSkillGroupList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"bindStaffSkillGroupList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"StaffEmail","type":"string","required":true,"doc":"Email address of the agent.","facts":"An email address."},{"name":"StaffSkillGroupList","type":"StaffSkillGroupList","list":true,"doc":"The skill groups, each with the agent's priority in it."}],"structures":{"StaffSkillGroupList":[{"name":"SkillGroupId","type":"integer","required":true,"doc":"The group to put the agent into."},{"name":"Priority","type":"integer","doc":"The agent's priority in the group; 1 is the highest.","facts":"1 to 5. Default: 3."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Put an agent into a skill group","input":{"SdkAppId":1400000000,"StaffEmail":"staff1@xxx.com","StaffSkillGroupList":[{"SkillGroupId":100,"Priority":1}]}}]}, check: (validation) => {
const { EMAIL, format, integer, isStructure, list, noOthers, range, report, structures, text, under } = validation;
const checkStaffSkillGroupList = (() => {
const members = ["SkillGroupId", "Priority"];
function checkStaffSkillGroupList(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SkillGroupId, Priority } = v;
  let known = 1;
  if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  if (Priority !== undefined) {
    known++;
    if (!Number.isSafeInteger(Priority)) integer(issues, "Priority", Priority);
    if (Priority < 1 || Priority > 5) range(issues, "Priority", Priority, 1, 5);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkStaffSkillGroupList;
})();
const members = ["SdkAppId", "StaffEmail", "SkillGroupList", "StaffSkillGroupList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StaffEmail, SkillGroupList, StaffSkillGroupList } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof StaffEmail !== "string") text(issues, "StaffEmail", StaffEmail);
  format(issues, "StaffEmail", StaffEmail, EMAIL);
  if (SkillGroupList !== undefined) {
    known++;
    list(issues, "SkillGroupList", SkillGroupList, integer);
  }
  if (StaffSkillGroupList !== undefined) {
    known++;
    structures(issues, "StaffSkillGroupList", StaffSkillGroupList, checkStaffSkillGroupList);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (SkillGroupList === undefined && StaffSkillGroupList === undefined) {
    report(
      issues,
      ["StaffSkillGroupList"],
      "required",
      "StaffSkillGroupList must be given, although the table flags it optional",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
