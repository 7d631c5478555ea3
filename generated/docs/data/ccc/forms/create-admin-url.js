specpress.data("ccc/forms/create-admin-url", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"CreateAdminURL","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"createAdminURL"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"SeatUserId","type":"string","required":true,"doc":"Account of the administrator, as a rule an email address."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Make a login link for an administrator","input":{"SdkAppId":1400000000,"SeatUserId":"foo@tencent.com"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "SeatUserId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, SeatUserId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof SeatUserId !== "string") text(issues, "SeatUserId", SeatUserId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
