specpress.data("lcic/forms/describe-group-member-list", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeGroupMemberList","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeGroupMemberList"},"fields":[{"name":"GroupId","type":"string","required":true,"doc":"The group whose members are listed."},{"name":"SdkAppId","type":"integer","required":true,"doc":"The LCIC application that the group belongs to."},{"name":"Page","type":"integer","doc":"Which page to return; the first is 1.","facts":"At least 1. Default: 1."},{"name":"Limit","type":"integer","doc":"How many users make a page.","facts":"At most 1000. Default: 20."}],"structures":{},"regions":[],"examples":[{"title":"List the members of a group","input":{"GroupId":"abcdfdfg","SdkAppId":12345678}}]}, check: (validation) => {
const { integer, isStructure, noOthers, range, text, under } = validation;
const members = ["GroupId", "SdkAppId", "Page", "Limit"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { GroupId, SdkAppId, Page, Limit } = v;
  let known = 2;
  if (typeof GroupId !== "string") text(issues, "GroupId", GroupId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Page !== undefined) {
    known++;
    if (!Number.isSafeInteger(Page)) integer(issues, "Page", Page);
    if (Page < 1) range(issues, "Page", Page, 1);
  }
  if (Limit !== undefined) {
    known++;
    if (!Number.isSafeInteger(Limit)) integer(issues, "Limit", Limit);
    if (Limit > 1000) range(issues, "Limit", Limit, undefined, 1000);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
