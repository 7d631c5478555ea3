specpress.data("ccc/forms/create-sdk-login-token", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateSDKLoginToken","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createSDKLoginToken"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"SeatUserId","type":"string","required":true,"doc":"Account of the agent, which is an email address."},{"name":"OnlyOnce","type":"boolean","doc":"Whether the token is good for a single login."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Issue a login token","input":{"SdkAppId":1400000000,"SeatUserId":"FooOrBar@tencent.com"}}]}, check: (validation) => {
const { flag, integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "SeatUserId", "OnlyOnce"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SeatUserId, OnlyOnce } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SeatUserId !== "string") text(issues, "SeatUserId", SeatUserId);
  if (OnlyOnce !== undefined) {
    known++;
    if (typeof OnlyOnce !== "boolean") flag(issues, "OnlyOnce", OnlyOnce);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
