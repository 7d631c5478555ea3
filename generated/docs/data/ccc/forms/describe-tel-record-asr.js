specpress.data("ccc/forms/describe-tel-record-asr", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribeTelRecordAsr","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describeTelRecordAsr"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SessionId","type":"string","required":true,"doc":"The call whose text is wanted."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Read the text of a call","input":{"SdkAppId":1400000000,"SessionId":"6bb56a09-2787-40bc-80c5-dc6dab783eff"}}]}, check: (validation) => {
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
