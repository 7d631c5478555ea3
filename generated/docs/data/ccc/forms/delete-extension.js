specpress.data("ccc/forms/delete-extension", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DeleteExtension","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"deleteExtension"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the extension belongs to."},{"name":"ExtensionId","type":"string","required":true,"doc":"Number of the extension, such as 1001."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Delete an extension","input":{"SdkAppId":140000000,"ExtensionId":"1001"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "ExtensionId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, ExtensionId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof ExtensionId !== "string") text(issues, "ExtensionId", ExtensionId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
