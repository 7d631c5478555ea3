specpress.data("ccc/forms/modify-extension", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ModifyExtension","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"modifyExtension"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the extension belongs to."},{"name":"ExtensionId","type":"string","required":true,"doc":"Number of the extension, such as 1001. It says which one is meant and does not change."},{"name":"ExtensionName","type":"string","doc":"New name of the extension."},{"name":"SkillGroupIds","type":"integer","list":true,"doc":"The skill groups whose calls the phone takes."},{"name":"Relation","type":"string","doc":"Email address of the agent that the phone belongs to."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Bind an extension to a skill group and an agent","input":{"SdkAppId":140000000,"ExtensionId":"1001","ExtensionName":"分机1","SkillGroupIds":[1000],"Relation":"xxx@xxxx.com"}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "ExtensionId", "ExtensionName", "SkillGroupIds", "Relation"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, ExtensionId, ExtensionName, SkillGroupIds, Relation } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof ExtensionId !== "string") text(issues, "ExtensionId", ExtensionId);
  if (ExtensionName !== undefined) {
    known++;
    if (typeof ExtensionName !== "string") text(issues, "ExtensionName", ExtensionName);
  }
  if (SkillGroupIds !== undefined) {
    known++;
    list(issues, "SkillGroupIds", SkillGroupIds, integer);
  }
  if (Relation !== undefined) {
    known++;
    if (typeof Relation !== "string") text(issues, "Relation", Relation);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
