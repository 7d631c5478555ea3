specpress.data("ccc/forms/describe-pstn-active-session-list", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DescribePSTNActiveSessionList","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"describePSTNActiveSessionList"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Offset","type":"integer","required":true,"doc":"How many calls to skip."},{"name":"Limit","type":"integer","required":true,"doc":"How many calls to return at most.","facts":"At most 25."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"List the first 25 calls in progress","input":{"SdkAppId":1400000000,"Offset":0,"Limit":25}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, under } = validation;
const members = ["SdkAppId", "Offset", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Offset, Limit } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (!Number.isSafeInteger(Offset)) integer(issues, "Offset", Offset);
  if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
  range(issues, "Limit", Limit, undefined, 25);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
