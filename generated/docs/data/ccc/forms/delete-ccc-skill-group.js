specpress.data("ccc/forms/delete-ccc-skill-group", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DeleteCCCSkillGroup","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"deleteCCCSkillGroup"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the skill group belongs to."},{"name":"SkillGroupId","type":"integer","required":true,"doc":"The skill group to delete."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Delete a skill group","input":{"SdkAppId":1400000000,"SkillGroupId":58832}}]}, check: (validation) => {
const { integer, isStructure, noOthers, under } = validation;
const members = ["SdkAppId", "SkillGroupId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SkillGroupId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
