specpress.data("ccc/forms/modify-staff-password", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ModifyStaffPassword","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"modifyStaffPassword"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agent belongs to."},{"name":"Email","type":"string","required":true,"doc":"Email address of the agent.","facts":"An email address."},{"name":"Password","type":"string","required":true,"sensitive":true,"doc":"The new password."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Set the password of an agent","input":{"SdkAppId":1600000000,"Email":"a@qq.com","Password":"foobar"}}]}, check: (validation) => {
const { EMAIL, format, integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "Email", "Password"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, Email, Password } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof Email !== "string") text(issues, "Email", Email);
  format(issues, "Email", Email, EMAIL);
  if (typeof Password !== "string") text(issues, "Password", Password);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
