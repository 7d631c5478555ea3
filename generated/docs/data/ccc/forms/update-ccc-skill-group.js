specpress.data("ccc/forms/update-ccc-skill-group", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"UpdateCCCSkillGroup","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"updateCCCSkillGroup"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the skill group belongs to."},{"name":"SkillGroupID","type":"integer","required":true,"doc":"The skill group to change."},{"name":"SkillGroupName","type":"string","doc":"New name of the group."},{"name":"MaxConcurrency","type":"integer","doc":"How many customers an agent of the group serves at a time."},{"name":"RingAll","type":"boolean","doc":"Whether a call rings at all agents at once (true) or at one after the other (false)."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Rename a skill group and let calls ring everywhere at once","input":{"SdkAppId":1400000,"SkillGroupID":1234,"SkillGroupName":"客户一组","MaxConcurrency":1,"RingAll":true}}]}, check: (validation) => {
const { flag, integer, isStructure, noOthers, range, text, under } = validation;
const members = ["SdkAppId", "SkillGroupID", "SkillGroupName", "MaxConcurrency", "RingAll"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SkillGroupID, SkillGroupName, MaxConcurrency, RingAll } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(SkillGroupID)) integer(issues, "SkillGroupID", SkillGroupID);
  if (SkillGroupName !== undefined) {
    known++;
    if (typeof SkillGroupName !== "string") text(issues, "SkillGroupName", SkillGroupName);
  }
  if (MaxConcurrency !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxConcurrency)) integer(issues, "MaxConcurrency", MaxConcurrency);
  }
  if (RingAll !== undefined) {
    known++;
    if (typeof RingAll !== "boolean") flag(issues, "RingAll", RingAll);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (RingAll === true && MaxConcurrency !== undefined) {
    range(issues, ["MaxConcurrency"], MaxConcurrency, undefined, 2);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
