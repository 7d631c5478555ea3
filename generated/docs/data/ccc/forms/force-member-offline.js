specpress.data("ccc/forms/force-member-offline", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ForceMemberOffline","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"forceMemberOffline"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"UserId","type":"string","required":true,"doc":"Account of the agent, which is an email address."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Take an agent offline","input":{"SdkAppId":1400000000,"UserId":"user@example.com"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "UserId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, UserId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
