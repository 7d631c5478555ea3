specpress.data("ccc/forms/describe-tel-session", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeTelSession","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeTelSession"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SessionId","type":"string","required":true,"doc":"The call to look up."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Look up an outbound call in progress","input":{"SdkAppId":1400000000,"SessionId":"0cf5be1b-de75-4445-a0c4-8dff3fa4b68b"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "SessionId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SessionId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
