specpress.data("ccc/forms/create-ccc-skill-group", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateCCCSkillGroup","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createCCCSkillGroup"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that gets the skill group."},{"name":"SkillGroupName","type":"string","required":true,"doc":"What to call the group."},{"name":"SkillGroupType","type":"integer","required":true,"doc":"How the group's agents and their customers talk.","values":[["0","phone"],["1","online chat"],["3","audio"],["4","video"]]},{"name":"MaxConcurrency","type":"integer","doc":"How many customers an agent of the group serves at a time. Only chat allows more than one.","facts":"At least 1. Default: 1."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Create a phone skill group","input":{"SdkAppId":1400000000,"SkillGroupName":"test","SkillGroupType":0,"MaxConcurrency":1}}]}, check: (validation) => {
const { integer, isStructure, noOthers, oneOf, range, text, under } = validation;
const skillGroupTypeValues = [0, 1, 3, 4];
const members = ["SdkAppId", "SkillGroupName", "SkillGroupType", "MaxConcurrency"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SkillGroupName, SkillGroupType, MaxConcurrency } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SkillGroupName !== "string") text(issues, "SkillGroupName", SkillGroupName);
  if (!Number.isSafeInteger(SkillGroupType)) integer(issues, "SkillGroupType", SkillGroupType);
  oneOf(issues, "SkillGroupType", SkillGroupType, skillGroupTypeValues);
  if (MaxConcurrency !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxConcurrency)) integer(issues, "MaxConcurrency", MaxConcurrency);
    if (MaxConcurrency < 1) range(issues, "MaxConcurrency", MaxConcurrency, 1);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (SkillGroupType !== 1 && MaxConcurrency !== undefined) {
    range(issues, ["MaxConcurrency"], MaxConcurrency, undefined, 1);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
