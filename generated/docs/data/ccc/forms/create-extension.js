specpress.data("ccc/forms/create-extension", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateExtension","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createExtension"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that gets the extension."},{"name":"ExtensionId","type":"string","required":true,"doc":"Number of the extension, such as 1001."},{"name":"ExtensionName","type":"string","required":true,"doc":"What to call the extension."},{"name":"SkillGroupIds","type":"integer","list":true,"doc":"The skill groups whose calls the phone takes."},{"name":"Relation","type":"string","doc":"Email address of the agent that the phone belongs to."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Create an extension","input":{"SdkAppId":140000000,"ExtensionId":"1001","ExtensionName":"分机1"}}]}, check: (validation) => {
const { integer, isStructure, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "ExtensionId", "ExtensionName", "SkillGroupIds", "Relation"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, ExtensionId, ExtensionName, SkillGroupIds, Relation } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof ExtensionId !== "string") text(issues, "ExtensionId", ExtensionId);
  if (typeof ExtensionName !== "string") text(issues, "ExtensionName", ExtensionName);
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
