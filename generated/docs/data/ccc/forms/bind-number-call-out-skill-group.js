specpress.data("ccc/forms/bind-number-call-out-skill-group", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"BindNumberCallOutSkillGroup","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"bindNumberCallOutSkillGroup"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the number belongs to."},{"name":"Number","type":"string","required":true,"sensitive":true,"doc":"The number to call out from.","facts":"A phone number."},{"name":"SkillGroupIds","type":"integer","list":true,"required":true,"doc":"The skill groups that get the number."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Give a number to three skill groups","input":{"Number":"0086075512345678","SkillGroupIds":[1,2,3],"SdkAppId":1400000000}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "Number", "SkillGroupIds"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Number: _Number, SkillGroupIds } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof _Number !== "string") text(issues, "Number", _Number);
  list(issues, "SkillGroupIds", SkillGroupIds, integer);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
