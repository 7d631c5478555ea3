specpress.data("ccc/forms/transfer-to-manual", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"TransferToManual","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"transferToManual"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SessionId","type":"string","required":true,"doc":"The call to hand over."},{"name":"SkillGroupId","type":"integer","required":true,"doc":"The skill group whose agents take the call."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Hand a call over to a skill group","input":{"SdkAppId":140000000,"SessionId":"adcf61b8-dbb9-4c20-87bf-c0744c04bade","SkillGroupId":5002}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "SessionId", "SkillGroupId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SessionId, SkillGroupId } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  if (!Number.isSafeInteger(SkillGroupId)) integer(issues, "SkillGroupId", SkillGroupId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
