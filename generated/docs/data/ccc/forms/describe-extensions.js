specpress.data("ccc/forms/describe-extensions", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeExtensions","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeExtensions"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application whose extensions are listed."},{"name":"PageNumber","type":"integer","required":true,"doc":"Which page to return; the first is 0.","facts":"At least 0."},{"name":"ExtensionIds","type":"string","list":true,"doc":"Lists only the extensions of these numbers."},{"name":"PageSize","type":"integer","doc":"How many extensions make a page."},{"name":"FuzzingKeyWord","type":"string","doc":"Part of what to look for: of the number or name of the extension, or of the email address or name of its agent."},{"name":"IsNeedStatus","type":"boolean","doc":"Whether the answer is to tell the Status of each phone."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Look up an extension","input":{"PageNumber":0,"PageSize":35,"SdkAppId":1400264214,"ExtensionIds":["1001"]}}]}, check: (validation) => {
const { flag, integer, isStructure, list, noOthers, range, text, under } = validation;
const members = [
  "SdkAppId",
  "PageNumber",
  "ExtensionIds",
  "PageSize",
  "FuzzingKeyWord",
  "IsNeedStatus",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, PageNumber, ExtensionIds, PageSize, FuzzingKeyWord, IsNeedStatus } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(PageNumber)) integer(issues, "PageNumber", PageNumber);
  range(issues, "PageNumber", PageNumber, 0);
  if (ExtensionIds !== undefined) {
    known++;
    list(issues, "ExtensionIds", ExtensionIds, text);
  }
  if (PageSize !== undefined) {
    known++;
    if (!Number.isSafeInteger(PageSize)) integer(issues, "PageSize", PageSize);
  }
  if (FuzzingKeyWord !== undefined) {
    known++;
    if (typeof FuzzingKeyWord !== "string") text(issues, "FuzzingKeyWord", FuzzingKeyWord);
  }
  if (IsNeedStatus !== undefined) {
    known++;
    if (typeof IsNeedStatus !== "boolean") flag(issues, "IsNeedStatus", IsNeedStatus);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
