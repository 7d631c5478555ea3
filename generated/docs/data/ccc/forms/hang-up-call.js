specpress.data("ccc/forms/hang-up-call", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"HangUpCall","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"hangUpCall"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SessionId","type":"string","required":true,"doc":"The call to end."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"End a call","input":{"SdkAppId":140000000,"SessionId":"9dc79b2c-9902-419c-b963-16bee762ae3a"}}]}, check: (validation) => {
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
