specpress.data("ccc/forms/delete-staff", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"DeleteStaff","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"deleteStaff"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"The application that the agents belong to."},{"name":"StaffList","type":"string","list":true,"required":true,"doc":"Email addresses of the agents to delete.","facts":"At most 200 items, each an email address."}],"structures":{},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Delete two agents","input":{"SdkAppId":1400000000,"StaffList":["staff1@xxx.com","staff2@xxx.com"]}}]}, check: (validation) => {
const { EMAIL, format, integer, isStructure, items, list, noOthers, text, under } = validation;
const members = ["SdkAppId", "StaffList"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, StaffList } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  list(issues, "StaffList", StaffList, (issues, i, item) => {
    text(issues, i, item);
    format(issues, i, item, EMAIL);
  });
  items(issues, "StaffList", StaffList, undefined, 200);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
